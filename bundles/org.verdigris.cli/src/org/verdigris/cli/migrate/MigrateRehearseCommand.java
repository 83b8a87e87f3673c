package org.verdigris.cli.migrate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.disk.DiskProgress;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.migrate.BootDisk;
import org.verdigris.core.migrate.Direction;
import org.verdigris.core.migrate.MigrationCheck;
import org.verdigris.core.rehearse.DressRehearsal;
import org.verdigris.core.rehearse.Rehearsal;
import org.verdigris.core.rehearse.Rehearsal.Stage;
import org.verdigris.core.rehearse.RehearsalChoices;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts the boot disk of a machine in QEMU, to see how far it gets. */
@Command(name = "rehearse")
final class MigrateRehearseCommand implements Callable<Integer> {

    private static final int MOST_SECONDS = 3600;
    private static final long USUAL_MEMORY = 256;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MACHINE")
    private Path machine;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60")
    private int seconds;

    @Option(names = "--screenshot", paramLabel = "FILE")
    private Path screenshot;

    @Mixin
    private MigrateOptions options = new MigrateOptions();

    MigrateRehearseCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (seconds < 1 || seconds > MOST_SECONDS) {
            throw new ParameterException(spec.commandLine(), Messages.MigrateRehearseCommand_seconds);
        }
        Bus bus = options.direction(spec).target().bus();
        MachineSurroundings around = options.around(terminal, spec, machine);
        Rehearsal rehearsal;
        try (DiskProgress progress = new DiskProgress(terminal)) {
            RehearsalChoices choices = new RehearsalChoices(disk(around, progress), bus, USUAL_MEMORY,
                    Duration.ofSeconds(seconds), Optional.ofNullable(screenshot));
            rehearsal = new DressRehearsal(choices, around.mapping(machine)).run(progress);
        }
        if (options.isJson()) {
            Json.write(terminal, json -> json.member("schema", Json.SCHEMA).member("kind", "rehearsal")
                    .member("path", machine).member("controller", bus).member("stage", rehearsal.stage())
                    .member("sentence", rehearsal.sentence()).member("proves", rehearsal.proves())
                    .member("serial", rehearsal.serial()).member("readBytes", rehearsal.bytesRead())
                    .member("screenshot", rehearsal.screenshot().orElse(null)));
        } else {
            print(rehearsal);
        }
        boolean failed = rehearsal.stage() == Stage.STOP_SCREEN || rehearsal.stage() == Stage.NOTHING_TO_START;
        return failed ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private Path disk(MachineSurroundings around, Progress progress) throws IOException {
        for (Direction direction : Direction.values()) {
            Optional<BootDisk> boot = MigrationCheck.of(machine, direction, around, progress).boot();
            if (boot.isPresent()) {
                return boot.get().file();
            }
        }
        throw new RefusedException(Catalogue.text(Messages.MigrateRehearseCommand_noDisk, machine));
    }

    private void print(Rehearsal rehearsal) {
        terminal.line(rehearsal.sentence());
        if (!rehearsal.serial().isBlank()) {
            rehearsal.serial().lines().forEach(line -> terminal.line("    " + Cell.clean(line)));
        }
        terminal.line(rehearsal.proves());
        rehearsal.screenshot().ifPresent(file -> terminal
                .line(Cell.clean(Catalogue.text(Messages.MigrateRehearseCommand_screenshot, file))));
    }
}
