package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.change.Rebase;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a differencing disk another parent without changing its content. */
@Command(name = "rebase")
final class DiskRebaseCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CHILD")
    private Path child;

    @Option(names = "--parent", paramLabel = "FILE", required = true)
    private Path parent;

    @Mixin
    private ChangeOptions options = new ChangeOptions();

    DiskRebaseCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        UnfinishedChange.refuse(parent);
        return options.run(terminal, spec, child, around -> new Rebase(child, parent, around));
    }
}
