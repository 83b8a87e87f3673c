package org.verdigris.core.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.model.estate.Estate;

/**
 * What was seen and measured over time. Each scan adds a snapshot, of which only the differences are stored. Several programs may
 * use one inventory at the same time; whoever is stopped while writing leaves what was there before.
 */
public final class Inventory implements AutoCloseable {
    private static final String RETENTION = "retention";

    private final Database database;

    private Inventory(Database database) {
        this.database = database;
    }

    /**
     * Opens an inventory, makes it if it is not there, and brings an older one to the present form.
     *
     * @throws InventoryException if that cannot be; the message is for the administrator
     */
    public static Inventory open(InventoryPlace place) throws InventoryException {
        return new Inventory(Database.open(place, Schema.NEWEST));
    }

    /** The name of an estate here: the path of its file, or of the first folder that is searched. */
    public static String place(EstateDefinition definition) {
        return definition.file().or(() -> definition.searched().stream().findFirst())
                .map(path -> path.toAbsolutePath().normalize().toString()).orElse("");
    }

    /**
     * Adds what a scan saw.
     *
     * @param place path of the estate file or of the folder that was scanned: the estate's name here
     * @return when it counts as taken: at the time of the scan, or just after the newest snapshot if a clock went back
     */
    public Instant record(String place, Estate estate, Instant taken) throws InventoryException {
        Map<Thing, Map<Measure, Long>> seen = Observations.of(estate);
        String name = estate.getName() == null ? "" : estate.getName();
        return database.change(connection -> Instant.ofEpochMilli(
                new Recording(connection, estate(connection, place, name)).add(taken.toEpochMilli(), seen)));
    }

    private static long estate(Connection connection, String place, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT id FROM estate WHERE place = ?")) {
            query.setString(1, place);
            try (ResultSet rows = query.executeQuery()) {
                if (rows.next()) {
                    return rows.getLong(1);
                }
            }
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO estate (id, place, name)"
                + " SELECT COALESCE(MAX(id), 0) + 1, CAST(? AS TEXT), CAST(? AS TEXT) FROM estate")) {
            insert.setString(1, place);
            insert.setString(2, name);
            insert.execute();
        }
        return estate(connection, place, name);
    }

    /** The estates that were ever recorded, by their places. */
    public List<KnownEstate> estates() throws InventoryException {
        return database.ask("SELECT place, name FROM estate ORDER BY place",
                row -> new KnownEstate(row.getString(1), row.getString(2)));
    }

    /** What is known of one estate; empty if it was never recorded. */
    public Optional<History> history(String place) throws InventoryException {
        return database.ask("SELECT id FROM estate WHERE place = ?", row -> row.getLong(1), place).stream().findFirst()
                .map(id -> new History(database, id));
    }

    /** What was measured of hosts and machines. */
    public MeasuredLoad load() {
        return new MeasuredLoad(database);
    }

    /** How long snapshots are kept. */
    public Retention retention() throws InventoryException {
        List<String> kept =
                database.ask("SELECT value FROM setting WHERE name = ?", row -> row.getString(1), RETENTION);
        return kept.isEmpty() ? Retention.USUAL : Retention.parse(kept.getFirst());
    }

    /** Sets how long snapshots are kept; nothing is removed by that. */
    public void keep(Retention retention) throws InventoryException {
        database.change(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO setting (name, value) VALUES (?, ?)"
                            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")) {
                insert.setString(1, RETENTION);
                insert.setString(2, retention.words());
                return insert.execute();
            }
        });
    }

    /**
     * Removes the snapshots that need no longer be kept, of all estates; those that are kept tell the same as before.
     *
     * @return how many were removed
     */
    public int thin(Instant now) throws InventoryException {
        Retention retention = retention();
        return database.change(connection -> new Thinning(connection, retention, now).perform());
    }

    @Override
    public void close() throws InventoryException {
        database.close();
    }
}
