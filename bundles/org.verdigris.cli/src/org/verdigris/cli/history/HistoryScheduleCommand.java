package org.verdigris.cli.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.history.ScanSchedule;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the lines that have an estate scanned every day or week. */
@Command(name = "schedule")
final class HistoryScheduleCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ESTATE")
    private Path estate;

    @Option(names = "--every", paramLabel = "TIME", defaultValue = "day")
    private String every;

    @Option(names = "--json")
    private boolean json;

    HistoryScheduleCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() {
        if (!List.of("day", "week").contains(every)) {
            throw new ParameterException(spec.commandLine(), Catalogue.text(Messages.History_noEvery, every));
        }
        ScanSchedule schedule =
                new ScanSchedule("verdigris", estate.toAbsolutePath().normalize(), every.equals("week"));
        if (json) {
            Json.write(terminal,
                    out -> out.member("schema", Json.SCHEMA).member("cron", schedule.cron()).member("windows",
                            schedule.windows()));
            return ExitCode.FINE;
        }
        terminal.line("# cron (Linux, macOS)");
        terminal.line(schedule.cron());
        terminal.line("rem Task Scheduler (Windows)");
        terminal.line(schedule.windows());
        return ExitCode.FINE;
    }
}
