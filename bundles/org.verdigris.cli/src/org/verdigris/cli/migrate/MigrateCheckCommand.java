package org.verdigris.cli.migrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.disk.DiskProgress;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.migrate.MigrationCheck;
import org.verdigris.core.migrate.Verdict;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells whether the boot disk of a machine can be moved, and what was looked at. */
@Command(name = "check")
final class MigrateCheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MACHINE")
    private Path machine;

    @Mixin
    private MigrateOptions options = new MigrateOptions();

    MigrateCheckCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        MachineSurroundings around = options.around(terminal, spec, machine);
        MigrationCheck check;
        try (DiskProgress progress = new DiskProgress(terminal)) {
            check = MigrationCheck.of(machine, options.direction(spec), around, progress);
        }
        CheckReport report = new CheckReport(terminal, check);
        if (options.isJson()) {
            report.printJson();
        } else {
            report.print();
        }
        return check.verdict() == Verdict.READY ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
