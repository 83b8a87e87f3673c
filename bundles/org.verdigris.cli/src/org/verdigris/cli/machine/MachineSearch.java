package org.verdigris.cli.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.verdigris.cli.estate.ProgressLine;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.scan.EstateScan;
import org.verdigris.core.scan.HostPlacement;
import org.verdigris.core.store.FactStore;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.text.Catalogue;

/** Finds the machines that are meant by files, folders and estate files. */
final class MachineSearch {

    private final Terminal terminal;
    private final Map<String, Path> mappings;
    private final Map<Path, PathMapping> found = new LinkedHashMap<>();

    /** @param mappings where Windows folders lie here */
    MachineSearch(Terminal terminal, Map<String, Path> mappings) {
        this.terminal = terminal;
        this.mappings = mappings;
    }

    /**
     * Adds the machine that a file is, or all machines of a folder or an estate file.
     *
     * @throws Refusal if there is no such file or folder
     */
    void add(Path path) throws IOException, Refusal, InterruptedException {
        if (!Files.exists(path)) {
            throw new Refusal(Catalogue.text(Messages.MachineSearch_missing, path));
        }
        boolean isEstate = path.getFileName() != null
                && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".verdigris");
        if (!Files.isDirectory(path) && !isEstate) {
            found.putIfAbsent(path, PathMapping.of(mappings));
            return;
        }
        EstateDefinition definition = EstateDefinition.open(path.toAbsolutePath().normalize()).withMappings(mappings);
        HostPlacement placement = new HostPlacement(definition);
        try (FactStore store = FactStore.open(FactStore.defaultLocation());
                ProgressLine progress = new ProgressLine(terminal)) {
            new EstateScan(definition, store).run(progress).getMachines().stream().map(FileElement::getPath)
                    .map(Path::of).sorted().forEach(file -> found.putIfAbsent(file, placement.mapping(file)));
        }
    }

    /** The machines found, in the order of the paths. */
    List<Path> machines() {
        return new ArrayList<>(found.keySet());
    }

    /** How the Windows paths in a machine's file translate. */
    PathMapping mapping(Path machine) {
        return found.getOrDefault(machine, PathMapping.none());
    }
}
