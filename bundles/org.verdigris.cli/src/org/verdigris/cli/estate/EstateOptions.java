package org.verdigris.cli.estate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.verdigris.cli.MappingOption;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.operation.EstateSurroundings;
import org.verdigris.core.scan.EstateScan;
import org.verdigris.core.store.FactStore;
import org.verdigris.model.estate.Estate;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The estate around the files that a command is about. */
public final class EstateOptions {

    @Option(names = "--estate", paramLabel = "ESTATE")
    private Path estate;

    @Mixin
    private MappingOption mappings = new MappingOption();

    /** An estate that was read. */
    public record Found(Estate estate, EstateDefinition definition) {

        /** What is known around a machine. */
        public MachineSurroundings around(Path machine) {
            return new MachineSurroundings(estate, definition, new EstateSurroundings(estate, definition, machine));
        }

        /** Its machines that lie below a folder, in their order. */
        public List<Path> machines(Path folder) {
            Path below = folder.toAbsolutePath().normalize();
            return estate.getMachines().stream().map(machine -> Path.of(machine.getPath()))
                    .filter(machine -> machine.toAbsolutePath().normalize().startsWith(below)).sorted().toList();
        }
    }

    /**
     * Reads the estate. Every file is read anew: what an earlier scan remembered is not good enough to decide what may be
     * changed.
     *
     * @param folders those that have to be in it
     */
    public Found read(Terminal terminal, CommandSpec command, List<Path> folders)
            throws IOException, InterruptedException {
        EstateDefinition definition = definition(command, folders);
        try (FactStore store = FactStore.none(); ProgressLine progress = new ProgressLine(terminal)) {
            return new Found(new EstateScan(definition, store).run(progress), definition);
        }
    }

    private EstateDefinition definition(CommandSpec command, List<Path> folders) throws IOException {
        EstateDefinition named = estate == null ? EstateDefinition.of(folders) : EstateDefinition.open(estate);
        Map<String, Path> all = new LinkedHashMap<>(named.mappings());
        all.putAll(mappings.checked(command));
        List<Path> missing = folders.stream().map(folder -> folder.toAbsolutePath().normalize())
                .filter(folder -> named.searched().stream().noneMatch(folder::startsWith)).toList();
        List<Path> own = new ArrayList<>(named.folders());
        own.addAll(missing);
        return named.withFolders(own).withMappings(all);
    }
}
