package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.change.ZeroFree;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Zeroes what the guest does not use of its disk. */
@Command(name = "zero-free")
final class DiskZeroFreeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Mixin
    private UnusedOptions unused = new UnusedOptions();

    @Mixin
    private ChangeOptions options = new ChangeOptions();

    DiskZeroFreeCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        return options.run(terminal, spec, file, around -> new ZeroFree(file, unused.knowledge(), around));
    }
}
