package org.verdigris.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.estate.Scanning;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.usage.Sought;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells who uses a file, a network or a network address. */
@Command(name = "usages")
final class UsagesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "THING")
    private String thing;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH")
    private List<Path> paths;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private MappingOption mappings = new MappingOption();

    @Option(names = "--no-cache")
    private boolean noCache;

    UsagesCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws Exception {
        boolean used = new Scanning(terminal, paths, mappings.checked(spec), !noCache, false)
                .tellUsages(Sought.parse(thing), json);
        return used ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
