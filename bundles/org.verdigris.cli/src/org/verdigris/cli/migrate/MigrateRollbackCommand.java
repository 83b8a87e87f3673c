package org.verdigris.cli.migrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.disk.ChangeRun;
import org.verdigris.cli.disk.DiskProgress;
import org.verdigris.cli.disk.UnfinishedChange;
import org.verdigris.cli.estate.EstateOptions;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes back what was done last with a machine: every file is as it was, to the byte. */
@Command(name = "rollback")
final class MigrateRollbackCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MACHINE")
    private Path machine;

    @Option(names = {"-n", "--dry-run"})
    private boolean dryRun;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private EstateOptions estate = new EstateOptions();

    MigrateRollbackCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, Refusal {
        UnfinishedChange.refuse(machine);
        List<Undo> undos = Undo.of(machine);
        if (undos.isEmpty()) {
            throw new Refusal(Catalogue.text(Messages.MigrateRollbackCommand_nothing, machine));
        }
        Path home = machine.toAbsolutePath().normalize().getParent();
        MachineSurroundings around = estate.read(terminal, spec, List.of(home)).around(machine);
        Operation last = undos.getFirst().within(around.disks());
        try (DiskProgress progress = new DiskProgress(terminal)) {
            if (!json || dryRun) {
                return new ChangeRun(terminal, progress, dryRun, json, false).run(last);
            }
            Plan plan = last.plan(progress);
            plan.perform(Volume.local(), progress);
            Json.write(terminal, document -> document.member("schema", Json.SCHEMA).member("kind", "rollback")
                    .member("path", machine).member("title", plan.title())
                    .values("files", plan.steps().stream().map(step -> step.target()).distinct().toList()));
            return ExitCode.FINE;
        }
    }
}
