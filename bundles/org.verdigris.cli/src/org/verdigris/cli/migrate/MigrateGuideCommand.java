package org.verdigris.cli.migrate;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.disk.DiskProgress;
import org.verdigris.cli.estate.EstateOptions;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Style;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.migrate.GuidedRoute;
import org.verdigris.core.migrate.GuidedStep;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how far a machine has come on the documented way to SCSI. */
@Command(name = "guide")
final class MigrateGuideCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MACHINE")
    private Path machine;

    @Option(names = "--cheat-sheet", paramLabel = "FILE")
    private Path sheet;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private EstateOptions estate = new EstateOptions();

    MigrateGuideCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, Refusal {
        Path home = machine.toAbsolutePath().normalize().getParent();
        MachineSurroundings around = estate.read(terminal, spec, List.of(home)).around(machine);
        GuidedRoute route;
        try (DiskProgress progress = new DiskProgress(terminal)) {
            route = GuidedRoute.of(machine, around, progress);
        }
        if (sheet != null) {
            write(route.cheatSheet());
        } else if (json) {
            Json.write(terminal, document -> document.member("schema", Json.SCHEMA).member("kind", "guidedRoute")
                    .member("path", machine).objects("steps", route.steps(), step -> document.member("id", step.id())
                            .member("state", step.state()).member("what", step.what())
                            .member("evidence", step.evidence())));
        } else {
            route.steps().forEach(this::print);
        }
        return ExitCode.FINE;
    }

    private void print(GuidedStep step) {
        Style style = terminal.style();
        terminal.line(switch (step.state()) {
            case DONE -> style.fine("✓");
            case NOW -> style.warning("▶");
            case LATER -> style.faint("·");
        } + " " + Cell.clean(step.what()));
        terminal.line("    " + Cell.clean(step.evidence()));
    }

    private void write(String text) throws IOException, Refusal {
        try {
            Files.writeString(sheet, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(Catalogue.text(Messages.MigrateGuideCommand_exists, sheet));
        }
        terminal.line(Cell.clean(Catalogue.text(Messages.MigrateGuideCommand_written, sheet)));
    }
}
