package org.verdigris.cli.guest;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.guest.extract.ExtractionItem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the folders of a volume. */
@Command(name = "tree")
final class GuestTreeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DISK")
    private String word;

    @Option(names = {"-d", "--depth"}, paramLabel = "N")
    private Integer depth;

    @Option(names = "--folders")
    private boolean foldersOnly;

    @Mixin
    private DiskOptions options = new DiskOptions();

    GuestTreeCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        if (depth != null && depth < 1) {
            throw new ParameterException(spec.commandLine(), Messages.GuestTreeCommand_depth);
        }
        DiskAddress address = DiskAddress.of(spec, word);
        boolean whole = true;
        try (OpenVolume volume = OpenVolume.open(terminal, spec, options, address)) {
            for (ExtractionItem item : volume.find(terminal, address.path().orElse("/"))) {
                TreeDrawing drawing = new TreeDrawing(terminal, volume, depth == null ? Integer.MAX_VALUE : depth,
                        foldersOnly);
                whole &= drawing.draw(item);
            }
        }
        return whole ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
