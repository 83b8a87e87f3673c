package org.verdigris.core.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

/**
 * Brings a database to the newest form by numbered scripts, of which each is run once, all in one transaction. A file is copied
 * before, as {@code inventory.db.backup-VERSION-DATE}; of a database of PostgreSQL the administrator has backups.
 */
final class Schema {
    /** The version that the scripts of this package lead to. */
    static final int NEWEST = 3;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final InventoryPlace place;
    private final Connection connection;
    private final int newest;

    /** @param newest up to which script; a test makes older databases by it */
    Schema(InventoryPlace place, Connection connection, int newest) {
        this.place = place;
        this.connection = connection;
        this.newest = newest;
    }

    /** Makes the newest form of whatever is there. */
    void update() throws SQLException, IOException {
        if (isNew(version())) {
            return;
        }
        new Transaction(connection).of(one -> {
            execute(place.lock());
            int version = version(); // somebody else may have done it meanwhile
            if (!isNew(version)) {
                bring(version);
            }
            return version;
        });
    }

    private boolean isNew(int version) throws InventoryException {
        if (version > NEWEST) {
            throw new InventoryException(Messages.text(Messages.Inventory_newer, place.words(), version, NEWEST));
        }
        return version >= newest;
    }

    private void bring(int version) throws SQLException, InventoryException {
        if (place.file().isPresent()) {
            if (version == 0 && number("SELECT count(*) FROM sqlite_master") > 0) {
                throw new InventoryException(Messages.text(Messages.Inventory_damaged, place.words()));
            }
            if (version > 0) {
                backup(place.file().get(), version);
            }
        }
        execute("CREATE TABLE IF NOT EXISTS inventory_schema (version INTEGER PRIMARY KEY)");
        for (int next = version + 1; next <= newest; next++) {
            for (String statement : script(next)) {
                execute(statement);
            }
            execute("INSERT INTO inventory_schema (version) VALUES (" + next + ")");
        }
    }

    private int version() throws SQLException {
        String table = place.file().isPresent()
                ? "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'inventory_schema'"
                : "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()"
                        + " AND table_name = 'inventory_schema'";
        return number(table) == 0 ? 0 : number("SELECT COALESCE(MAX(version), 0) FROM inventory_schema");
    }

    private int number(String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Through a connection of its own, because the one that changes the file is within a transaction that nobody else sees. */
    private void backup(Path file, int version) throws InventoryException {
        Path copy =
                file.resolveSibling(file.getFileName() + ".backup-" + version + "-" + LocalDateTime.now().format(DATE));
        try (Connection other = place.connect(); Statement statement = other.createStatement()) {
            statement.execute("VACUUM INTO '" + copy.toString().replace("'", "''") + "'");
        } catch (IOException | SQLException e) {
            throw new InventoryException(Messages.text(Messages.Inventory_noBackup, place.words(), e.getMessage()), e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> script(int number) {
        String name = "%03d.sql".formatted(number);
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split(";")).map(String::strip).filter(each -> !each.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
