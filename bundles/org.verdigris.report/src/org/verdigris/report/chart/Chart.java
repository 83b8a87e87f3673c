package org.verdigris.report.chart;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A chart: what it shows, not how it looks. */
public sealed interface Chart {

    /** What it says to somebody who does not see it. */
    String description();

    /** What numbers are. */
    enum Unit {
        NUMBER, BYTES, MEGABYTES, PERCENT
    }

    /** Rows of bars, all to one scale from zero. */
    record Bars(String description, Unit unit, List<Bar> bars) implements Chart {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A bar.
     *
     * @param key   of the thing that it stands for
     * @param name  written before it
     * @param parts one behind the other
     * @param limit where the thing is full, drawn as a line
     * @param words written behind it
     */
    record Bar(String key, String name, List<Part> parts, OptionalDouble limit, String words) {
        public Bar {
            parts = List.copyOf(parts);
        }
    }

    /** How a part of a bar is drawn: by colour and by pattern. */
    enum Look {
        /** What is used by what the chart is about. */
        USED,
        /** What is used by others. */
        OTHER,
        /** What is promised. */
        PROMISED,
        /** What is missing. */
        MISSING
    }

    /**
     * A part of a bar.
     *
     * @param name what it is, such as "disks"
     */
    record Part(Look look, String name, double value) {
    }

    /**
     * A line over time.
     *
     * @param name   of the line, written at its end
     * @param points the oldest first
     * @param trend  where it goes from the last point
     * @param limit  that it must not pass
     */
    record Line(String description, Unit unit, String key, String name, List<Point> points, Optional<Course> trend,
            Optional<Limit> limit) implements Chart {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** A value at a moment. */
    record Point(Instant at, double value) {
    }

    /**
     * Where a line goes.
     *
     * @param until its end
     * @param value expected there
     * @param least that it may be there
     * @param most  that it may be there
     */
    record Course(Instant until, double value, double least, double most) {
    }

    /** A limit with its name. */
    record Limit(double value, String name) {
    }

    /**
     * Columns by the hour of the day.
     *
     * @param values 24
     */
    record Hours(String description, Unit unit, String key, List<Double> values, Optional<Limit> limit)
            implements Chart {
        public Hours {
            values = List.copyOf(values);
        }
    }
}
