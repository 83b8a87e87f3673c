package org.verdigris.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.settings.SettingList;
import org.verdigris.cli.terminal.Terminal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the settings of one file. */
@Command(name = "list")
final class VmcListCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "PATTERN", defaultValue = "")
    private String pattern;

    @Option(names = "--json")
    private boolean json;

    VmcListCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws Exception {
        new SettingList(terminal, json).print(file, pattern);
        return ExitCode.FINE;
    }
}
