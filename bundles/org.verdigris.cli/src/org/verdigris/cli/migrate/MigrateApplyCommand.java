package org.verdigris.cli.migrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.disk.ChangeRun;
import org.verdigris.cli.disk.DiskProgress;
import org.verdigris.cli.disk.UnfinishedChange;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Style;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.migrate.Migration;
import org.verdigris.core.migrate.MigrationBatch;
import org.verdigris.core.migrate.MigrationBatch.Outcome;
import org.verdigris.core.migrate.MigrationBatch.State;
import org.verdigris.core.migrate.MigrationPreview;
import org.verdigris.core.migrate.Route;
import org.verdigris.disk.Progress;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Moves the boot disk of a machine, or of all machines below a folder that are ready. */
@Command(name = "apply")
final class MigrateApplyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MACHINE|FOLDER")
    private Path path;

    @Option(names = "--keep-going")
    private boolean keepGoing;

    @Option(names = {"-n", "--dry-run"})
    private boolean dryRun;

    @Mixin
    private MigrateOptions options = new MigrateOptions();

    @Mixin
    private WayOptions way = new WayOptions();

    MigrateApplyCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, Refusal {
        if (Files.isDirectory(path)) {
            return batch();
        }
        UnfinishedChange.refuse(path);
        MachineSurroundings around = options.around(terminal, spec, path);
        try (DiskProgress progress = new DiskProgress(terminal)) {
            Migration migration = new Migration(way.choices(spec, path, options.direction(spec), around, progress),
                    around);
            return options.isJson() && !dryRun ? performed(migration, progress)
                    : new ChangeRun(terminal, progress, dryRun, options.isJson(), false).run(migration);
        }
    }

    /** The result for programs: what has changed and where that is written down. */
    private int performed(Migration migration, Progress progress) throws IOException {
        MigrationPreview preview = migration.preview(progress);
        Optional<Undo> undo = preview.plan().perform(Volume.local(), progress);
        Json.write(terminal, json -> json.member("schema", Json.SCHEMA).member("kind", "migration").member("path", path)
                .member("title", preview.plan().title()).member("child", preview.child().orElse(null))
                .member("log", preview.log())
                .objects("moves", preview.moves(), move -> json.member("disk", move.name())
                        .member("from", move.from().place()).member("to", move.to().place()))
                .values("files", preview.plan().steps().stream().map(step -> step.target()).toList())
                .values("backups", undo.map(Undo::backups).orElse(List.of())));
        return ExitCode.FINE;
    }

    private int batch() throws IOException, InterruptedException {
        Map<Path, MachineSurroundings> machines = options.machines(terminal, spec, path);
        MigrationBatch batch = new MigrationBatch(machines, options.direction(spec), way.route(spec, Route.SCRIPT),
                way.takesFurtherDisks());
        List<Outcome> outcomes;
        try (DiskProgress progress = new DiskProgress(terminal)) {
            outcomes = dryRun ? batch.plan(progress) : batch.perform(keepGoing, Volume.local(), progress);
        }
        if (options.isJson()) {
            Json.write(terminal, json -> json.member("schema", Json.SCHEMA).member("kind", "migrations")
                    .objects("machines", outcomes, outcome -> json.member("path", outcome.machine())
                            .member("state", outcome.state()).member("sentence", outcome.sentence())));
        } else {
            outcomes.forEach(this::print);
        }
        boolean failed = outcomes.stream().anyMatch(outcome -> outcome.state() == State.FAILED);
        return failed ? ExitCode.REFUSED : ExitCode.FINE;
    }

    private void print(Outcome outcome) {
        Style style = terminal.style();
        String sign = switch (outcome.state()) {
            case DONE, PLANNED -> style.fine("✓");
            case LEFT, NOT_TRIED -> style.faint("·");
            case FAILED -> style.error("✖");
        };
        terminal.line(sign + " " + Cell.clean(outcome.machine().toString()));
        terminal.line("    " + Cell.clean(outcome.sentence()));
    }
}
