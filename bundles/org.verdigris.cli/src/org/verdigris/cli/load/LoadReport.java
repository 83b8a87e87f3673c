package org.verdigris.cli.load;

import java.util.List;
import java.util.Locale;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.load.Distribution;
import org.verdigris.model.text.Catalogue;

/** Tells what logs hold: as a table, as CSV, or as JSON. */
record LoadReport(Terminal terminal) {
    private static final double HIGH = 0.95;
    private static final double LARGE = 100;

    /** Each counter as a whole. */
    void summary(List<LogLoad> loads) {
        for (LogLoad load : loads) {
            terminal.line(terminal.style().heading(Cell.clean(load.file().toString())));
            terminal.line(Catalogue.text(Messages.Load_rows, load.outcome().rows(), load.first().toString(),
                    load.last().toString(), load.gaps(), load.repeated(), load.outcome().skipped()));
            Table table = new Table().text(Messages.Load_counter).number(Messages.Load_samples)
                    .number(Messages.Load_least).number(Messages.Load_mean).number(Messages.Load_high)
                    .number(Messages.Load_most);
            load.spans().forEach(span -> table.row(span.counter(), Long.toString(span.values().count()),
                    words(span.values().least()), words(span.values().mean()), words(span.values().quantile(HIGH)),
                    words(span.values().most())));
            table.print(terminal, "");
        }
    }

    private static String words(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= LARGE ? "%,.0f" : size >= 1 || size == 0 ? "%.2f" : "%.4f", value);
    }

    /** Before the first span of a CSV. */
    void beginSpans() {
        terminal.line("start,counter,samples,least,mean,p95,most");
    }

    /** One counter in one span of time, as a line of CSV. */
    void span(LogLoad.Span span) {
        Distribution values = span.values();
        terminal.line(String.join(",", span.start().toString(), "\"" + span.counter().replace("\"", "\"\"") + "\"",
                Long.toString(values.count()), plain(values.least()), plain(values.mean()),
                plain(values.quantile(HIGH)), plain(values.most())));
    }

    private static String plain(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }

    void json(List<LogLoad> loads, boolean bySpan) {
        Json.write(terminal, out -> out.member("schema", Json.SCHEMA).objects("logs", loads, load -> out
                .member("file", load.file()).member("first", load.first()).member("last", load.last())
                .member("rows", load.outcome().rows()).member("skipped", load.outcome().skipped())
                .member("gaps", load.gaps()).member("repeated", load.repeated())
                .objects(bySpan ? "spans" : "counters", load.spans(), span -> {
                    if (bySpan) {
                        out.member("start", span.start());
                    }
                    out.member("counter", span.counter()).member("samples", span.values().count())
                            .member("least", span.values().least()).member("mean", span.values().mean())
                            .member("p95", span.values().quantile(HIGH)).member("most", span.values().most());
                })));
    }
}
