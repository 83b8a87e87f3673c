package org.verdigris.cli.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.verdigris.cli.MappingOption;
import org.verdigris.cli.disk.UnfinishedChange;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.write.SourceDisk;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How disks are opened. */
final class SourceOptions {

    @Option(names = "--raw-source")
    private boolean raw;

    @Mixin
    private MappingOption mappings = new MappingOption();

    /**
     * Opens the content of a disk with all its parents, and tells of files in the middle of a change.
     *
     * @param more further places of Windows folders, after those that the caller gave
     */
    SourceDisk source(Terminal terminal, CommandSpec command, Path disk, Map<String, Path> more) throws IOException {
        Map<String, Path> places = new LinkedHashMap<>(more);
        Map<String, Path> given = mappings.checked(command);
        places.keySet().removeIf(known -> given.keySet().stream().anyMatch(known::equalsIgnoreCase));
        places.putAll(given);
        PathMapping mapping = PathMapping.of(places);
        if (!Files.exists(disk)) {
            throw new NoSuchFileException(disk.toString());
        }
        SourceDisk content = raw ? SourceDisk.raw(disk) : SourceDisk.open(disk, mapping);
        try {
            UnfinishedChange.tell(terminal, content.files());
            return content;
        } catch (IOException | RuntimeException e) {
            content.close();
            throw e;
        }
    }
}
