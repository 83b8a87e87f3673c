package org.verdigris.cli.migrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.disk.ChangeRun;
import org.verdigris.cli.disk.DiskProgress;
import org.verdigris.cli.estate.EstateOptions;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.onward.Destination;
import org.verdigris.core.onward.Onward;
import org.verdigris.core.onward.OnwardChoices;
import org.verdigris.disk.Progress;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.write.Volume;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a machine on to where it can live next. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MACHINE")
    private Path machine;

    @Option(names = "--to", paramLabel = "PRODUCT", required = true)
    private String destination;

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", required = true)
    private Path folder;

    @Option(names = "--network", paramLabel = "OLD=NEW")
    private Map<String, String> networks = Map.of();

    @Option(names = {"-n", "--dry-run"})
    private boolean dryRun;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private EstateOptions estate = new EstateOptions();

    public ExportCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Destination wanted = Stream.of(Destination.values()).filter(each -> word(each).equals(destination)).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(),
                        Catalogue.text(Messages.ExportCommand_destination, destination, Stream
                                .of(Destination.values()).map(ExportCommand::word).collect(Collectors.joining(", ")))));
        Path home = machine.toAbsolutePath().normalize().getParent();
        MachineSurroundings around = estate.read(terminal, spec, List.of(home)).around(machine);
        Onward onward = new Onward(new OnwardChoices(machine, wanted, folder, networks), around);
        try (DiskProgress progress = new DiskProgress(terminal)) {
            return json && !dryRun ? performed(onward, progress)
                    : new ChangeRun(terminal, progress, dryRun, json, false).run(onward);
        }
    }

    private static String word(Destination destination) {
        return destination.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private int performed(Onward onward, Progress progress) throws IOException {
        Plan plan = onward.plan(progress);
        plan.perform(Volume.local(), progress);
        Json.write(terminal, document -> document.member("schema", Json.SCHEMA).member("kind", "export")
                .member("path", machine).member("title", plan.title())
                .values("files", plan.steps().stream().map(step -> step.target()).toList())
                .values("cautions", plan.cautions()));
        return ExitCode.FINE;
    }
}
