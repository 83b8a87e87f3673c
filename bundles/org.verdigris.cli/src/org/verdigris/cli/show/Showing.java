package org.verdigris.cli.show;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.verdigris.cli.report.Ancestry;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.report.MachineText;
import org.verdigris.cli.report.ModelJson;
import org.verdigris.cli.report.NetworkText;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.core.guest.DiskContentsReading;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Progress;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Severity;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.resource.MachineReader;
import org.verdigris.model.resource.NetworkReader;
import org.verdigris.model.settings.BrokenFileException;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.text.Catalogue;

/** Tells what one file says, whatever of ours it is. */
public final class Showing {

    private final Terminal terminal;
    private final PathMapping mapping;
    private final boolean json;

    /**
     * A way of showing files.
     *
     * @param mappings where the Windows folders that a file names are found here
     */
    public Showing(Terminal terminal, Map<String, Path> mappings, boolean json) {
        this.terminal = Objects.requireNonNull(terminal);
        this.mapping = PathMapping.of(mappings);
        this.json = json;
    }

    /**
     * Reads the file and tells.
     *
     * @return whether the file is sound
     * @throws Refusal     if it is nothing that could be shown
     * @throws IOException if it cannot be read
     */
    public boolean show(Path file) throws IOException, Refusal {
        if (Files.isDirectory(file)) {
            throw new Refusal(Catalogue.text(Messages.Showing_folder, file));
        }
        try {
            return switch (ShownKind.of(file)) {
                case CONFIGURATION -> configuration(file);
                case DISK -> disk(file);
                case OTHER -> throw new Refusal(Catalogue.text(Messages.Showing_unknown, file));
            };
        } catch (BrokenFileException | DamagedDiskException e) {
            terminal.complain(e.getMessage());
            return false;
        }
    }

    private boolean configuration(Path path) throws IOException {
        ConfigurationFile file = ConfigurationFile.read(path);
        switch (file.kind()) {
            case MACHINE -> print(MachineReader.read(file, Dialect.shipped()), path);
            case NETWORK -> print(NetworkReader.read(file, Dialect.shipped()));
        }
        return true;
    }

    private void print(VirtualMachine machine, Path path) {
        new FileReferences(mapping).resolve(machine, path.toAbsolutePath().normalize().getParent());
        if (json) {
            document("machine", machine);
        } else {
            new MachineText(terminal).print(machine);
        }
    }

    private void print(VirtualNetwork network) {
        if (json) {
            document("network", network);
        } else {
            new NetworkText(terminal).print(network);
        }
    }

    private void document(String kind, EObject object) {
        Json.write(terminal, document -> {
            document.member("schema", Json.SCHEMA).member("kind", kind);
            new ModelJson(document).members(object);
        });
    }

    private boolean disk(Path path) throws IOException {
        DiskInfo info = DiskInfo.read(path);
        DiskReport report = new DiskReport(info, Files.getLastModifiedTime(path).toInstant(),
                Ancestry.of(info, mapping),
                DiskContentsReading.read(path, mapping, Progress.none()).orElseThrow().contents());
        if (json) {
            report.printJson(terminal);
        } else {
            report.print(terminal);
        }
        return info.flaws().stream().allMatch(flaw -> flaw.severity() == Severity.INFORMATION);
    }
}
