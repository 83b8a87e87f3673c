package org.verdigris.report.document;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.verdigris.report.chart.Chart;

/** A document with everything that a report can have. */
public final class Samples {
    public static final Instant TAKEN = Instant.parse("2007-03-01T12:00:00Z");
    private static final double GB = 1L << 30;

    private Samples() {
    }

    public static Document document() {
        Title title = new Title("Capacity plan", "What there is & what \"there\" is not <yet>.",
                "M\u00fcller & S\u00f6hne", "Works",
                "the administrator", TAKEN, TAKEN.plus(Duration.ofHours(2)));
        return new Document(title, List.of(
                new Section("Summary", new Block.Paragraph("A sentence."),
                        new Block.Note(Mark.ERROR, "Something is short."),
                        new Block.Note(Mark.FINE, "Something is not."),
                        new Block.Facts(List.of(new Block.Fact("Hosts", "3"), new Block.Fact("Used", "14.2 GB")))),
                new Section("Charts", new Block.Figure("Bars", bars(), "made up"),
                        new Block.Figure("A line", line(), "made up"),
                        new Block.Figure("Hours", hours(), "made up")),
                new Section("Tables", List.of(table(300)), List.of(new Section("None", table(0)))),
                new Section("Formulas", new Block.Table("Captions: a/b [c]?", List.of(Column.text("=1+1")),
                        List.of(List.of(Cell.of("=2+2")), List.of(Cell.of("say \"hi\", you"))), "none", "me"))));
    }

    /** A document of tables with so many rows. */
    public static Document tables(int... rows) {
        return new Document(document().title(), Arrays.stream(rows)
                .mapToObj(count -> new Section("Table of " + count, table(count))).toList());
    }

    private static Block.Table table(int rows) {
        List<List<Cell>> cells = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            cells.add(List.of(Cell.of("machine " + i), Cell.of(i * GB / 10), Cell.of(i * 16.0), Cell.of(i / 100.0),
                    i % 7 == 0 ? Cell.UNKNOWN : Cell.of(TAKEN.plus(Duration.ofDays(i))),
                    Cell.of(i).marked(Mark.values()[i % 4]),
                    Cell.of("/srv/machines/" + "long/".repeat(12) + i + ".vmc")));
        }
        return new Block.Table("Machines",
                List.of(Column.text("Name"), Column.bytes("Size"), Column.megabytes("Memory"), Column.percent("Part"),
                        Column.date("Full on"), Column.number("Count"), Column.path("File")),
                cells, "There is none.", "files of <today>");
    }

    public static Chart bars() {
        return new Chart.Bars("Three volumes & what is on them.", Chart.Unit.BYTES, List.of(
                bar("HV-01 D:", 200 * GB, 30 * GB, 20 * GB, 279 * GB),
                bar("a volume with a name that is far too long for its place", 90 * GB, 10 * GB, 80 * GB, 136 * GB),
                bar("empty", 0, 0, 0, 68 * GB)));
    }

    private static Chart.Bar bar(String name, double used, double other, double promised, double limit) {
        return new Chart.Bar(name, name,
                List.of(new Chart.Part(Chart.Look.USED, "machines", used),
                        new Chart.Part(Chart.Look.OTHER, "others", other),
                        new Chart.Part(Chart.Look.PROMISED, "promised", promised)),
                OptionalDouble.of(limit), "some free");
    }

    public static Chart line() {
        List<Chart.Point> points = new ArrayList<>();
        for (int week = 0; week < 30; week++) {
            points.add(new Chart.Point(TAKEN.minus(Duration.ofDays(7L * (30 - week))), (40 + week) * GB));
        }
        return new Chart.Line("Growth.", Chart.Unit.BYTES, "HV-01 D:", "used", points,
                Optional.of(new Chart.Course(TAKEN.plus(Duration.ofDays(183)), 95 * GB, 85 * GB, 110 * GB)),
                Optional.of(new Chart.Limit(100 * GB, "capacity")));
    }

    public static Chart hours() {
        List<Double> values = new ArrayList<>(Collections.nCopies(24, 0.1));
        values.set(14, 1.7);
        return new Chart.Hours("By day.", Chart.Unit.PERCENT, "HV-01", values,
                Optional.of(new Chart.Limit(1.6, "limit for 2 processors")));
    }
}
