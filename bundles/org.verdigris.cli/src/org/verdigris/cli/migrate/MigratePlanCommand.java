package org.verdigris.cli.migrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.disk.ChangeRun;
import org.verdigris.cli.disk.DiskProgress;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.migrate.Migration;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what moving the boot disk of a machine would do, or which machines below a folder are ready for it. */
@Command(name = "plan")
final class MigratePlanCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MACHINE|FOLDER")
    private Path path;

    @Option(names = "--verdict", paramLabel = "VERDICT")
    private List<String> verdicts = List.of();

    @Option(names = "--csv")
    private boolean csv;

    @Mixin
    private MigrateOptions options = new MigrateOptions();

    @Mixin
    private WayOptions way = new WayOptions();

    MigratePlanCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (Files.isDirectory(path)) {
            return table();
        }
        MachineSurroundings around = options.around(terminal, spec, path);
        try (DiskProgress progress = new DiskProgress(terminal)) {
            Migration migration = new Migration(way.choices(spec, path, options.direction(spec), around, progress),
                    around);
            return new ChangeRun(terminal, progress, true, options.isJson(), false).run(migration);
        }
    }

    private int table() throws IOException, InterruptedException {
        Map<Path, MachineSurroundings> machines = options.machines(terminal, spec, path);
        VerdictTable table = new VerdictTable(terminal, path, VerdictTable.wanted(spec, verdicts));
        try (DiskProgress progress = new DiskProgress(terminal)) {
            table.look(machines, options.direction(spec), progress);
        }
        if (options.isJson()) {
            table.printJson();
        } else if (csv) {
            table.printCsv();
        } else {
            table.print();
        }
        return ExitCode.FINE;
    }
}
