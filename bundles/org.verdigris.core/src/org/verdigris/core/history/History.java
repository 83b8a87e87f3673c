package org.verdigris.core.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** What an inventory knows of one estate. */
public final class History {
    private final Database database;
    private final long estate;

    History(Database database, long estate) {
        this.database = database;
        this.estate = estate;
    }

    /** When the estate was scanned, the oldest first. */
    public List<Instant> moments() throws InventoryException {
        return database.ask("SELECT taken FROM snapshot WHERE estate = ? ORDER BY taken",
                row -> Instant.ofEpochMilli(row.getLong(1)), estate);
    }

    /** The snapshots with the totals of the estate, the oldest first. */
    public List<Snapshot> snapshots() throws InventoryException {
        Map<Measure, Series> totals = new EnumMap<>(Measure.class);
        Thing whole = things(ThingKind.ESTATE).stream().findFirst().orElse(null);
        for (Measure measure : Measure.values()) {
            if (whole != null) {
                series(whole, measure).ifPresent(series -> totals.put(measure, series));
            }
        }
        List<Snapshot> snapshots = new ArrayList<>();
        for (Instant moment : moments()) {
            Map<Measure, Long> values = new EnumMap<>(Measure.class);
            totals.forEach((measure, series) -> {
                int at = Arrays.binarySearch(series.taken(), moment.toEpochMilli());
                if (at >= 0) {
                    values.put(measure, series.values()[at]);
                }
            });
            snapshots.add(new Snapshot(moment, values));
        }
        return snapshots;
    }

    /** All things of a kind that were ever there, by their places. */
    public List<Thing> things(ThingKind kind) throws InventoryException {
        return database.ask("SELECT kind, place, name FROM thing WHERE estate = ? AND kind = ? ORDER BY place",
                row -> thing(row, 1), estate, kind.code());
    }

    private static Thing thing(ResultSet row, int column) throws SQLException {
        return new Thing(ThingKind.of(row.getInt(column)), row.getString(column + 1), row.getString(column + 2));
    }

    /** The values of a thing at each snapshot at which it was there; empty if the measure was never known. */
    public Optional<Series> series(Thing thing, Measure measure) throws InventoryException {
        List<Series> found = new ArrayList<>(1);
        each("t.kind = ? AND t.place = ?", measure, (any, series) -> found.add(series), thing.kind().code(),
                thing.place());
        return found.stream().findFirst();
    }

    /** When a thing was there; empty if no snapshot that is kept saw it. */
    public Optional<Presence> presence(Thing thing) throws InventoryException {
        Series there = series(thing, Measure.PRESENT).orElse(new Series(new long[0], new long[0]));
        List<Instant> moments =
                IntStream.range(0, there.size()).filter(i -> there.values()[i] == 1).mapToObj(there::moment)
                        .toList();
        return moments.isEmpty() ? Optional.empty() : Optional.of(new Presence(moments.getFirst(), moments.getLast()));
    }

    /** Hands on the values of all things of a kind, one after the other: however many there are, in little memory. */
    public void each(ThingKind kind, Measure measure, BiConsumer<Thing, Series> taker) throws InventoryException {
        each("t.kind = ?", measure, taker, kind.code());
    }

    private void each(String which, Measure measure, BiConsumer<Thing, Series> taker, Object... values)
            throws InventoryException {
        long[] moments = moments().stream().mapToLong(Instant::toEpochMilli).toArray();
        Steps steps = new Steps(moments, measure, taker);
        Object[] all = new Object[values.length + 3];
        all[0] = estate;
        System.arraycopy(values, 0, all, 1, values.length);
        all[values.length + 1] = measure.code();
        all[values.length + 2] = Measure.PRESENT.code();
        database.visit("SELECT t.kind, t.place, t.name, f.measure, f.taken, f.value, t.id FROM thing t"
                + " JOIN fact f ON f.thing = t.id WHERE t.estate = ? AND " + which + " AND f.measure IN (?, ?)"
                + " ORDER BY t.place, t.id, f.taken", steps, all);
        steps.finish();
    }

    /** Puts the steps of one thing after the other together. */
    private static final class Steps implements Database.Visit {
        private final long[] moments;
        private final Measure measure;
        private final BiConsumer<Thing, Series> taker;
        private final List<long[]> values = new ArrayList<>();
        private final List<long[]> presence = new ArrayList<>();
        private long id = -1;
        private Thing thing;

        Steps(long[] moments, Measure measure, BiConsumer<Thing, Series> taker) {
            this.moments = moments;
            this.measure = measure;
            this.taker = taker;
        }

        @Override
        public void row(ResultSet row) throws SQLException {
            if (row.getLong(7) != id) {
                finish();
                id = row.getLong(7);
                thing = thing(row, 1);
            }
            int code = row.getInt(4);
            long[] step = {row.getLong(5), row.getLong(6)};
            if (code == measure.code()) {
                values.add(step);
            }
            if (code == Measure.PRESENT.code()) {
                presence.add(step);
            }
        }

        void finish() {
            Series series = series();
            if (series.size() > 0) { // else it was there only between snapshots that were kept
                taker.accept(thing, series);
            }
            values.clear();
            presence.clear();
        }

        private Series series() {
            long[] taken = new long[moments.length];
            long[] found = new long[moments.length];
            int count = 0;
            int value = -1;
            int present = -1;
            for (long moment : moments) {
                value = advance(values, value, moment);
                present = advance(presence, present, moment);
                boolean there = measure == Measure.PRESENT || present >= 0 && presence.get(present)[1] == 1;
                if (value >= 0 && there) {
                    taken[count] = moment;
                    found[count++] = values.get(value)[1];
                }
            }
            return new Series(Arrays.copyOf(taken, count), Arrays.copyOf(found, count));
        }

        private static int advance(List<long[]> steps, int at, long moment) {
            int next = at;
            while (next + 1 < steps.size() && steps.get(next + 1)[0] <= moment) {
                next++;
            }
            return next;
        }
    }

    /**
     * How two snapshots differ: what came, what went, and what of the rest changed.
     *
     * @param from the moment of the earlier one
     * @param to   the moment of the later one
     */
    public List<Change> changes(Instant from, Instant to) throws InventoryException {
        Map<Thing, Map<Measure, Long>> before = at(from);
        List<Change> changes = new ArrayList<>();
        at(to).forEach((thing, after) -> {
            Map<Measure, Long> earlier = before.getOrDefault(thing, Map.of());
            boolean was = earlier.getOrDefault(Measure.PRESENT, 0L) == 1;
            boolean is = after.getOrDefault(Measure.PRESENT, 0L) == 1;
            if (was != is) {
                changes.add(new Change(thing, Measure.PRESENT, was ? 1 : 0, is ? 1 : 0));
            } else if (is) {
                after.forEach((measure, value) -> {
                    if (earlier.get(measure) != null && !earlier.get(measure).equals(value)) {
                        changes.add(new Change(thing, measure, earlier.get(measure), value));
                    }
                });
            }
        });
        return changes;
    }

    private Map<Thing, Map<Measure, Long>> at(Instant moment) throws InventoryException {
        Map<Thing, Map<Measure, Long>> found = new LinkedHashMap<>();
        database.visit("SELECT t.kind, t.place, t.name, f.measure, f.value FROM thing t JOIN fact f ON f.thing = t.id"
                + " JOIN (SELECT g.thing AS thing, g.measure AS measure, MAX(g.taken) AS taken FROM fact g"
                + " JOIN thing o ON o.id = g.thing WHERE o.estate = ? AND g.taken <= ? GROUP BY g.thing, g.measure) n"
                + " ON n.thing = f.thing AND n.measure = f.measure AND n.taken = f.taken"
                + " ORDER BY t.kind, t.place, f.measure",
                row -> found.computeIfAbsent(thing(row, 1), any -> new EnumMap<>(Measure.class))
                        .put(Measure.of(row.getInt(4)), row.getLong(5)),
                estate, moment.toEpochMilli());
        return found;
    }
}
