package org.verdigris.cli.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.disk.DiskProgress;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.load.CounterLog;
import org.verdigris.core.load.Distribution;
import org.verdigris.core.load.LoadSpans;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what logs of counters hold: each counter as a whole, or by spans of time. */
@Command(name = "load")
public final class LoadCommand implements Callable<Integer> {
    private static final Pattern SPAN = Pattern.compile("([1-9]\\d{0,3})([mhd])");
    private static final Duration WHOLE = Duration.ofDays(365_000);

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--counter", paramLabel = "WORD")
    private String word = "";

    @Option(names = "--interval", paramLabel = "SPAN")
    private String interval;

    @Mixin
    private LogForm form = new LogForm();

    @Option(names = "--json")
    private boolean json;

    public LoadCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Duration length = interval == null ? WHOLE : length();
        boolean stream = interval != null && !json;
        LogForm.Reading reading = form.reading();
        LoadReport report = new LoadReport(terminal);
        if (stream) {
            report.beginSpans();
        }
        List<LogLoad> loads = new ArrayList<>();
        try (DiskProgress progress = new DiskProgress(terminal)) {
            for (Path file : files) {
                List<LogLoad.Span> kept = new ArrayList<>();
                LoadSpans spans = new LoadSpans(length, (start, values) -> wanted(start, values)
                        .forEach(stream ? report::span : kept::add));
                CounterLog.Outcome outcome = reading.log(file).read(reading.names().before(spans), progress);
                spans.finish();
                loads.add(new LogLoad(file, spans.first().orElseThrow(), spans.last().orElseThrow(), outcome,
                        spans.gaps(), spans.repeated(), kept));
            }
        }
        if (json) {
            report.json(loads, interval != null);
        } else if (!stream) {
            report.summary(loads);
        }
        return ExitCode.FINE;
    }

    private List<LogLoad.Span> wanted(Instant start, Map<String, Distribution> values) {
        List<LogLoad.Span> spans = new ArrayList<>();
        new TreeMap<>(values).forEach((counter, measured) -> {
            if (counter.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
                spans.add(new LogLoad.Span(start, counter, measured));
            }
        });
        return spans;
    }

    private Duration length() {
        Matcher span = SPAN.matcher(interval);
        if (!span.matches()) {
            throw new ParameterException(spec.commandLine(), Catalogue.text(Messages.Load_noSpan, interval));
        }
        long count = Long.parseLong(span.group(1));
        return switch (span.group(2)) {
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
