package org.verdigris.core.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes what counters of one subject showed, within a transaction of the caller. */
final class SpanWriter {
    private final Connection connection;
    private final String subject;
    private final Map<String, Long> ids = new HashMap<>();

    /** What a counter showed in a span of so many seconds. */
    record Row(String counter, long seconds, MeasuredSpan span) {
    }

    SpanWriter(Connection connection, String subject) {
        this.connection = Objects.requireNonNull(connection);
        this.subject = Objects.requireNonNull(subject);
    }

    /** @return how many of them were not there, or with fewer samples */
    long write(List<Row> rows) throws SQLException {
        know(rows);
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO span (counter, seconds, started, samples, least, mean, high, most)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (counter, seconds, started)"
                        + " DO UPDATE SET samples = excluded.samples, least = excluded.least, mean = excluded.mean,"
                        + " high = excluded.high, most = excluded.most WHERE excluded.samples > span.samples")) {
            for (Row row : rows) {
                fill(insert, row);
                insert.addBatch();
            }
            long written = 0;
            for (int each : insert.executeBatch()) {
                written += each;
            }
            return written;
        }
    }

    private void fill(PreparedStatement insert, Row row) throws SQLException {
        insert.setLong(1, ids.get(row.counter()));
        insert.setLong(2, row.seconds());
        insert.setLong(3, row.span().start().toEpochMilli());
        insert.setLong(4, row.span().samples());
        insert.setDouble(5, row.span().least());
        insert.setDouble(6, row.span().mean());
        insert.setDouble(7, row.span().high());
        insert.setDouble(8, row.span().most());
    }

    /** Counters that were never measured of the subject get a number. */
    private void know(List<Row> rows) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT name, id FROM counter WHERE subject = ?")) {
            query.setString(1, subject);
            try (ResultSet known = query.executeQuery()) {
                while (known.next()) {
                    ids.put(known.getString(1), known.getLong(2));
                }
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO counter (id, subject, name) VALUES (?, ?, ?)")) {
            long next = nextId();
            for (Row row : rows) {
                if (ids.putIfAbsent(row.counter(), next) == null) {
                    insert.setLong(1, next++);
                    insert.setString(2, subject);
                    insert.setString(3, row.counter());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private long nextId() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT COALESCE(MAX(id), 0) + 1 FROM counter");
                ResultSet next = query.executeQuery()) {
            next.next();
            return next.getLong(1);
        }
    }
}
