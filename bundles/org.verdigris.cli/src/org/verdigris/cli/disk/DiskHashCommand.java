package org.verdigris.cli.disk;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.MappingOption;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.check.ContentHash;
import org.verdigris.disk.write.SourceDisk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the SHA-256 of the content that a guest sees, as {@code sha256sum} does for files. */
@Command(name = "hash")
final class DiskHashCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Mixin
    private MappingOption mappings = new MappingOption();

    DiskHashCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws Exception {
        UnfinishedChange.tell(terminal, List.of(file));
        try (SourceDisk content = SourceDisk.open(file, PathMapping.of(mappings.checked(spec)));
                DiskProgress progress = new DiskProgress(terminal)) {
            UnfinishedChange.tell(terminal, content.files().stream().skip(1).toList());
            String hash = ContentHash.sha256(content, file, progress);
            terminal.line(hash + "  " + terminal.harmless(file.toString()));
        }
        return ExitCode.FINE;
    }
}
