package org.verdigris.report.document;

import java.util.Objects;

/** What stands in a column of a table. */
public record Column(String heading, Kind kind) {
    public Column {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(kind);
    }

    /** What the values mean. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** A path of a file. */
        PATH,
        /** A number without a unit, with at most one decimal. */
        NUMBER,
        /** Bytes. */
        BYTES,
        /** MB of 2^20 bytes. */
        MEGABYTES,
        /** A part of a whole, where 1 is 100 per cent. */
        PERCENT,
        /** A day. */
        DATE,
        /** A day and the time of it. */
        MOMENT;

        public boolean isNumber() {
            return this == NUMBER || this == BYTES || this == MEGABYTES || this == PERCENT;
        }

        /** Whether it is words, which begin at the left. */
        public boolean isWords() {
            return this == TEXT || this == PATH;
        }
    }

    public static Column text(String heading) {
        return new Column(heading, Kind.TEXT);
    }

    public static Column path(String heading) {
        return new Column(heading, Kind.PATH);
    }

    public static Column number(String heading) {
        return new Column(heading, Kind.NUMBER);
    }

    public static Column bytes(String heading) {
        return new Column(heading, Kind.BYTES);
    }

    public static Column megabytes(String heading) {
        return new Column(heading, Kind.MEGABYTES);
    }

    public static Column percent(String heading) {
        return new Column(heading, Kind.PERCENT);
    }

    public static Column date(String heading) {
        return new Column(heading, Kind.DATE);
    }

    public static Column moment(String heading) {
        return new Column(heading, Kind.MOMENT);
    }
}
