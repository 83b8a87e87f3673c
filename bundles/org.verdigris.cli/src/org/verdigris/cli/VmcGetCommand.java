package org.verdigris.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.settings.SettingLookup;
import org.verdigris.cli.terminal.Terminal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the value of one setting. */
@Command(name = "get")
final class VmcGetCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "KEY")
    private String key;

    VmcGetCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws Exception {
        KeySyntax.check(spec, key);
        new SettingLookup(terminal).print(file, key);
        return ExitCode.FINE;
    }
}
