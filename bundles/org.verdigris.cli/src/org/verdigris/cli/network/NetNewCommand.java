package org.verdigris.cli.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.MappingOption;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.network.NetworkPlace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a network from a template, or the script that lets the product make one. */
@Command(name = "new")
final class NetNewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME")
    private String name;

    @Option(names = "--in", paramLabel = "FOLDER")
    private Path folder;

    @Option(names = "--template", paramLabel = "FILE")
    private Path template;

    @Option(names = "--script", paramLabel = "FILE")
    private Path script;

    @Option(names = "--host-adapter", paramLabel = "ADAPTER")
    private String adapter;

    @Option(names = "--estate", paramLabel = "ESTATE")
    private Path estate;

    @Option(names = {"-n", "--dry-run"})
    private boolean dryRun;

    @Mixin
    private MappingOption mappings = new MappingOption();

    NetNewCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal, InterruptedException {
        if (template != null && script != null) {
            throw new ParameterException(spec.commandLine(), Messages.NetNewCommand_both);
        }
        if (template == null && script == null) {
            throw new Refusal(Messages.NetNewCommand_noTemplate);
        }
        if (template != null && folder == null) {
            throw new ParameterException(spec.commandLine(), Messages.NetNewCommand_noFolder);
        }
        NetworkPlace place = new PlaceSearch(terminal, Optional.ofNullable(estate), mappings.checked(spec))
                .of(Optional.ofNullable(folder));
        NetworkMaking making = new NetworkMaking(terminal, place, name,
                new AdapterChoice(Optional.ofNullable(adapter), place), dryRun);
        return template == null ? making.script(script, Optional.ofNullable(folder)) : making.file(folder, template);
    }
}
