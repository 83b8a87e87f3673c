package org.verdigris.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.settings.SettingComparison;
import org.verdigris.cli.terminal.Terminal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what two files have different. */
@Command(name = "compare")
final class VmcCompareCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "OTHER")
    private Path other;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--json")
    private boolean json;

    VmcCompareCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws Exception {
        return new SettingComparison(terminal, all, json).print(file, other) ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
