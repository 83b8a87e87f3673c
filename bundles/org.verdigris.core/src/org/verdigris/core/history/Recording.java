package org.verdigris.core.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes down how an estate differs from what was seen last, within a transaction of the caller. */
final class Recording {
    private static final int BATCH = 2000;

    private final Connection connection;
    private final long estate;
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<Long, Map<Measure, Long>> last = new HashMap<>();

    Recording(Connection connection, long estate) {
        this.connection = connection;
        this.estate = estate;
    }

    /**
     * Adds a snapshot.
     *
     * @param wanted milliseconds; later by one than the newest snapshot if that is not earlier, as when a clock was set back
     * @return when it counts as taken
     */
    long add(long wanted, Map<Thing, Map<Measure, Long>> seen) throws SQLException {
        long taken =
                Math.max(wanted, number("SELECT COALESCE(MAX(taken), 0) + 1 FROM snapshot WHERE estate = ?", estate));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO snapshot (estate, taken) VALUES (?, ?)")) {
            insert.setLong(1, estate);
            insert.setLong(2, taken);
            insert.execute();
        }
        remember();
        Set<Long> gone = new HashSet<>(last.keySet());
        try (Facts facts = new Facts(taken); Things things = new Things()) {
            for (Map.Entry<Thing, Map<Measure, Long>> each : seen.entrySet()) {
                long id = things.id(each.getKey());
                gone.remove(id);
                for (Map.Entry<Measure, Long> fact : each.getValue().entrySet()) {
                    facts.add(id, fact.getKey(), fact.getValue());
                }
            }
            things.flush();
            for (long id : gone) {
                facts.add(id, Measure.PRESENT, 0);
            }
            facts.flush();
        }
        return taken;
    }

    private void remember() throws SQLException {
        read("SELECT id, kind, place, name FROM thing WHERE estate = ?",
                row -> ids.put(row.getInt(2) + " " + row.getString(3), row.getLong(1)));
        read("SELECT f.thing, f.measure, f.value FROM fact f JOIN (SELECT g.thing AS thing, g.measure AS measure,"
                + " MAX(g.taken) AS taken FROM fact g JOIN thing t ON t.id = g.thing WHERE t.estate = ?"
                + " GROUP BY g.thing, g.measure) n ON n.thing = f.thing AND n.measure = f.measure AND n.taken = f.taken",
                row -> last.computeIfAbsent(row.getLong(1), any -> new EnumMap<>(Measure.class))
                        .put(Measure.of(row.getInt(2)), row.getLong(3)));
    }

    private void read(String sql, Database.Visit visit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, estate);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    visit.row(rows);
                }
            }
        }
    }

    private long number(String sql, Object... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Things that were never seen get a number; they are written before their facts. */
    private final class Things implements AutoCloseable {
        private final PreparedStatement insert = connection
                .prepareStatement("INSERT INTO thing (id, estate, kind, place, name) VALUES (?, ?, ?, ?, ?)");
        private long next = number("SELECT COALESCE(MAX(id), 0) + 1 FROM thing");

        Things() throws SQLException {
        }

        long id(Thing thing) throws SQLException {
            String key = thing.kind().code() + " " + thing.place();
            Long known = ids.get(key);
            if (known != null) {
                return known;
            }
            insert.setLong(1, next);
            insert.setLong(2, estate);
            insert.setInt(3, thing.kind().code());
            insert.setString(4, thing.place());
            insert.setString(5, thing.name());
            insert.addBatch();
            ids.put(key, next);
            return next++;
        }

        void flush() throws SQLException {
            insert.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            insert.close();
        }
    }

    /** Facts that differ from the last ones. */
    private final class Facts implements AutoCloseable {
        private final PreparedStatement insert = connection
                .prepareStatement("INSERT INTO fact (thing, measure, taken, value) VALUES (?, ?, ?, ?)");
        private final List<long[]> waiting = new ArrayList<>();
        private final long taken;

        Facts(long taken) throws SQLException {
            this.taken = taken;
        }

        void add(long thing, Measure measure, long value) {
            Long before = last.getOrDefault(thing, Map.of()).get(measure);
            if (before == null || before != value) {
                waiting.add(new long[] {thing, measure.code(), value});
            }
        }

        void flush() throws SQLException {
            int count = 0;
            for (long[] fact : waiting) {
                insert.setLong(1, fact[0]);
                insert.setInt(2, (int) fact[1]);
                insert.setLong(3, taken);
                insert.setLong(4, fact[2]);
                insert.addBatch();
                if (++count % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            insert.close();
        }
    }
}
