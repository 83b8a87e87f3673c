package org.verdigris.report.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.verdigris.report.words.Figures;

/** Draws charts as SVG: labelled directly, from zero, readable without colours. */
public final class ChartWriter {
    private static final int ROW = 26;
    private static final int LEGEND = 20;
    private static final int BAR = 14;
    private static final int NAME = 150;
    private static final int WORDS = 190;
    private static final int GAP = 10;
    private static final int TALL = 220;
    private static final int TOP = 22;
    private static final int BOTTOM = 30;
    private static final int LEFT = 74;
    private static final int RIGHT = 110;

    private final Figures figures;
    private final Palette palette;
    private final int width;

    /** @param width of the drawings in pixels, at least 400 */
    public ChartWriter(Figures figures, Palette palette, int width) {
        this.figures = figures;
        this.palette = palette;
        this.width = Math.max(400, width);
    }

    public Drawing draw(Chart chart) {
        return switch (chart) {
            case Chart.Bars bars -> bars(bars);
            case Chart.Line line -> line(line);
            case Chart.Hours hours -> hours(hours);
        };
    }

    private String words(double value, Chart.Unit unit) {
        return switch (unit) {
            case BYTES -> figures.bytes(value);
            case MEGABYTES -> figures.megabytes(value);
            case PERCENT -> figures.percent(value);
            case NUMBER -> figures.number(value, 1);
        };
    }

    private Drawing bars(Chart.Bars chart) {
        Svg svg = new Svg(palette);
        List<Drawing.Region> regions = new ArrayList<>();
        double largest = chart.bars().stream().mapToDouble(ChartWriter::length).max().orElse(1);
        double room = width - NAME - WORDS;
        double scale = room / Math.max(largest, 1e-9);
        int y = 0;
        for (Chart.Bar bar : chart.bars()) {
            double top = y + (ROW - BAR) / 2.0;
            double text = y + ROW / 2.0 + 4;
            svg.text(0, text, "start", palette.text(), Svg.fitting(bar.name(), NAME - GAP));
            double x = NAME;
            bar.limit().ifPresent(limit -> svg.rect(NAME, top, limit * scale, BAR, "none", palette.line()));
            for (Chart.Part part : bar.parts()) {
                double length = part.value() * scale;
                part(svg, part.look(), x, top, length);
                if (length > 0) {
                    regions.add(new Drawing.Region(x, y, length, ROW, bar.key(),
                            bar.name() + " \u2013 " + part.name() + ": " + words(part.value(), chart.unit())));
                }
                x += length;
            }
            double end = x;
            bar.limit().ifPresent(limit -> {
                double at = NAME + limit * scale;
                if (end > at + 1) {
                    svg.hatch(at, top, end - at, BAR, palette.missing());
                }
                svg.line(at, top - 4, at, top + BAR + 4, palette.text(), 2, "");
            });
            double shown = NAME + length(bar) * scale + GAP;
            svg.text(shown, text, "start", palette.quiet(), Svg.fitting(bar.words(), width - shown));
            regions.add(new Drawing.Region(0, y, width, ROW, bar.key(), bar.name() + " \u2013 " + bar.words()));
            y += ROW;
        }
        y = legend(svg, chart, y);
        return new Drawing(svg.finish(width, y, chart.description()), width, y, regions);
    }

    private static double length(Chart.Bar bar) {
        return Math.max(bar.limit().orElse(0), bar.parts().stream().mapToDouble(Chart.Part::value).sum());
    }

    private void part(Svg svg, Chart.Look look, double x, double y, double length) {
        switch (look) {
            case USED -> svg.rect(x, y, length, BAR, palette.accent(), palette.accent());
            case OTHER -> svg.rect(x, y, length, BAR, palette.other(), palette.other());
            case PROMISED -> {
                svg.rect(x, y, length, BAR, palette.paper(), palette.promised());
                svg.hatch(x, y, length, BAR, palette.promised());
            }
            case MISSING -> svg.rect(x, y, length, BAR, palette.missing(), palette.missing());
        }
    }

    /** What the patterns mean, in as many rows as they need: each with its look beside it. */
    private int legend(Svg svg, Chart.Bars chart, int y) {
        List<Chart.Part> kinds = new ArrayList<>();
        chart.bars().stream().flatMap(bar -> bar.parts().stream())
                .filter(part -> kinds.stream().noneMatch(known -> known.look() == part.look())).forEach(kinds::add);
        if (kinds.size() < 2) {
            return y + 2;
        }
        double x = NAME;
        int row = y;
        for (Chart.Part kind : kinds) {
            double end = x + BAR + 6 + Svg.width(kind.name());
            if (end > width && x > NAME) {
                end += NAME - x;
                x = NAME;
                row += LEGEND;
            }
            part(svg, kind.look(), x, row + 6, BAR);
            svg.text(x + BAR + 6, row + 17, "start", palette.quiet(), kind.name());
            x = end + 18;
        }
        return row + ROW;
    }

    private Drawing line(Chart.Line chart) {
        if (chart.points().isEmpty()) {
            return new Drawing(new Svg(palette).finish(width, 1, chart.description()), width, 1, List.of());
        }
        Svg svg = new Svg(palette);
        Instant from = chart.points().getFirst().at();
        Instant last = chart.points().getLast().at();
        Instant to = chart.trend().map(Chart.Course::until).filter(until -> until.isAfter(last)).orElse(last);
        double largest = Stream.of(chart.points().stream().map(Chart.Point::value),
                chart.trend().stream().map(Chart.Course::most), chart.limit().stream().map(Chart.Limit::value))
                .flatMap(each -> each).mapToDouble(Double::doubleValue).max().orElse(1);
        Plane plane = new Plane(svg, from, to, Ticks.upTo(largest, chart.unit()), chart.unit());
        plane.grid();
        chart.limit().ifPresent(limit -> {
            svg.line(LEFT, plane.y(limit.value()), width - RIGHT, plane.y(limit.value()), palette.missing(), 1.5,
                    "6 3");
            svg.text(LEFT + 4, plane.y(limit.value()) - 5, "start", palette.missing(), limit.name());
        });
        chart.trend().ifPresent(course -> plane.course(chart.points().getLast(), course));
        StringBuilder path = new StringBuilder();
        List<Drawing.Region> regions = new ArrayList<>();
        double before = LEFT;
        for (Chart.Point point : chart.points()) {
            double x = plane.x(point.at());
            path.append(Svg.format("%s%.1f %.1f", path.isEmpty() ? "M" : " L", x, plane.y(point.value())));
            regions.add(new Drawing.Region(before, 0, Math.max(1, x - before), TALL, chart.key(),
                    figures.date(point.at()) + ": " + words(point.value(), chart.unit())));
            before = x;
        }
        svg.path(path.toString(), "none", palette.accent(), 2);
        Chart.Point end = chart.points().getLast();
        svg.rect(plane.x(end.at()) - 3, plane.y(end.value()) - 3, 6, 6, palette.accent(), palette.paper());
        double labelled = chart.trend().map(Chart.Course::value).orElse(end.value());
        svg.text(width - RIGHT + 6, Math.clamp(plane.y(labelled) + 4, TOP, TALL - BOTTOM), "start", palette.text(),
                Svg.fitting(chart.name(), RIGHT - 6));
        return new Drawing(svg.finish(width, TALL, chart.description()), width, TALL, regions);
    }

    /** Time to the right, values upwards. */
    private final class Plane {
        private final Svg svg;
        private final Instant from;
        private final Instant to;
        private final List<Double> ticks;
        private final Chart.Unit unit;

        Plane(Svg svg, Instant from, Instant to, List<Double> ticks, Chart.Unit unit) {
            this.svg = svg;
            this.from = from;
            this.to = to;
            this.ticks = ticks;
            this.unit = unit;
        }

        double x(Instant moment) {
            double whole = Math.max(1, Duration.between(from, to).toMillis());
            return LEFT + (width - LEFT - RIGHT) * (Duration.between(from, moment).toMillis() / whole);
        }

        double y(double value) {
            return TALL - BOTTOM - (TALL - BOTTOM - TOP) * Math.max(0, value) / ticks.getLast();
        }

        void grid() {
            for (double tick : ticks) {
                svg.line(LEFT, y(tick), width - RIGHT, y(tick), palette.line(), tick == 0 ? 1.5 : 0.7, "");
                svg.text(LEFT - 6, y(tick) + 4, "end", palette.quiet(), words(tick, unit));
            }
            List<Instant> months = months();
            int step = Math.max(1, Math.ceilDiv(months.size(), 7));
            for (int i = 0; i < months.size(); i += step) {
                double x = x(months.get(i));
                svg.line(x, TALL - BOTTOM, x, TALL - BOTTOM + 4, palette.quiet(), 1, "");
                svg.text(x, TALL - BOTTOM + 17, "middle", palette.quiet(), figures.month(months.get(i)));
            }
            if (months.size() < 2) {
                svg.text(LEFT, TALL - BOTTOM + 17, "start", palette.quiet(), figures.date(from));
                svg.text(width - RIGHT, TALL - BOTTOM + 17, "end", palette.quiet(), figures.date(to));
            }
        }

        /** The firsts of months. */
        private List<Instant> months() {
            LocalDate day = from.atZone(figures.zone()).toLocalDate().withDayOfMonth(1).plusMonths(1);
            List<Instant> firsts = new ArrayList<>();
            for (Instant first = at(day); !first.isAfter(to); first = at(day)) {
                firsts.add(first);
                day = day.plusMonths(1);
            }
            return firsts.size() < 2 ? List.of() : firsts;
        }

        private Instant at(LocalDate day) {
            return day.atStartOfDay(figures.zone()).toInstant();
        }

        void course(Chart.Point last, Chart.Course course) {
            double x1 = x(last.at());
            double x2 = x(course.until());
            svg.path(Svg.format("M%.1f %.1f L%.1f %.1f L%.1f %.1f Z", x1, y(last.value()), x2, y(course.most()), x2,
                    y(course.least())), palette.line(), "none", 0);
            svg.line(x1, y(last.value()), x2, y(course.value()), palette.accent(), 2, "5 4");
        }
    }

    private Drawing hours(Chart.Hours chart) {
        Svg svg = new Svg(palette);
        double largest = Math.max(chart.values().stream().mapToDouble(Double::doubleValue).max().orElse(1),
                chart.limit().map(Chart.Limit::value).orElse(0.0));
        List<Double> ticks = Ticks.upTo(largest, chart.unit());
        double high = TALL - BOTTOM - TOP;
        double step = (double) (width - LEFT - GAP) / chart.values().size();
        for (double tick : ticks) {
            double y = TALL - BOTTOM - high * tick / ticks.getLast();
            svg.line(LEFT, y, width - GAP, y, palette.line(), tick == 0 ? 1.5 : 0.7, "");
            svg.text(LEFT - 6, y + 4, "end", palette.quiet(), words(tick, chart.unit()));
        }
        List<Drawing.Region> regions = new ArrayList<>();
        for (int hour = 0; hour < chart.values().size(); hour++) {
            double value = chart.values().get(hour);
            double tall = high * value / ticks.getLast();
            double x = LEFT + hour * step;
            svg.rect(x + step * 0.15, TALL - BOTTOM - tall, step * 0.7, tall, palette.accent(), palette.accent());
            if (hour % 3 == 0) {
                svg.text(x + step / 2, TALL - BOTTOM + 17, "middle", palette.quiet(), Svg.format("%02d:00", hour));
            }
            regions.add(new Drawing.Region(x, 0, step, TALL, chart.key(),
                    Svg.format("%02d:00: ", hour) + words(value, chart.unit())));
        }
        chart.limit().ifPresent(limit -> {
            double y = TALL - BOTTOM - high * limit.value() / ticks.getLast();
            svg.line(LEFT, y, width - GAP, y, palette.missing(), 1.5, "6 3");
            svg.text(LEFT + 4, y - 5, "start", palette.missing(), limit.name());
        });
        return new Drawing(svg.finish(width, TALL, chart.description()), width, TALL, regions);
    }
}
