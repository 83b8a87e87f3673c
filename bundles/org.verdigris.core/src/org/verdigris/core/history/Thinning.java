package org.verdigris.core.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Removes snapshots; what they said first is said by the next one that is kept. */
final class Thinning {
    /** Spans of five minutes tell nothing after a quarter of a year that those of an hour do not. */
    private static final Duration FINE = Duration.ofDays(90);
    private static final Duration HOURLY = Duration.ofDays(730);

    private final Connection connection;
    private final Retention retention;
    private final Instant now;

    Thinning(Connection connection, Retention retention, Instant now) {
        this.connection = connection;
        this.retention = retention;
        this.now = now;
    }

    int perform() throws SQLException {
        int removed = 0;
        for (long estate : numbers("SELECT id FROM estate")) {
            removed += thin(estate);
        }
        update("DELETE FROM span WHERE seconds = 300 AND started < ?", now.minus(FINE).toEpochMilli());
        update("DELETE FROM span WHERE seconds = 3600 AND started < ?", now.minus(HOURLY).toEpochMilli());
        return removed;
    }

    private int thin(long estate) throws SQLException {
        List<Long> moments = numbers("SELECT taken FROM snapshot WHERE estate = " + estate + " ORDER BY taken");
        Set<Long> kept =
                new HashSet<>(retention.kept(moments.stream().map(Instant::ofEpochMilli).toList(), now).stream()
                        .map(Instant::toEpochMilli).toList());
        long before = Long.MIN_VALUE;
        boolean skipped = false;
        int removed = 0;
        for (long moment : moments) {
            if (!kept.contains(moment)) {
                update("DELETE FROM snapshot WHERE estate = ? AND taken = ?", estate, moment);
                skipped = true;
                removed++;
                continue;
            }
            if (skipped) {
                carry(estate, before, moment);
            }
            before = moment;
            skipped = false;
        }
        return removed;
    }

    private void carry(long estate, long after, long to) throws SQLException {
        String own = " FROM thing WHERE estate = ?) AND taken > ? AND taken < ?";
        update("DELETE FROM fact WHERE thing IN (SELECT id" + own + " AND EXISTS (SELECT 1 FROM fact g"
                + " WHERE g.thing = fact.thing AND g.measure = fact.measure AND g.taken > fact.taken AND g.taken <= ?)",
                estate, after, to, to);
        update("UPDATE fact SET taken = ? WHERE thing IN (SELECT id" + own, to, estate, after, to);
    }

    private List<Long> numbers(String sql) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql); ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    private void update(String sql, long... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setLong(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }
}
