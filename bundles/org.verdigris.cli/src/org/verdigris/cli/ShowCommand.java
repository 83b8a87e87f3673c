package org.verdigris.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.show.Showing;
import org.verdigris.cli.terminal.Terminal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what one file says: a machine, a network or a disk. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private MappingOption mappings = new MappingOption();

    ShowCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws Exception {
        return new Showing(terminal, mappings.checked(spec), json).show(file) ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
