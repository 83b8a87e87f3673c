package org.verdigris.core.history;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.verdigris.core.store.FactStore;

/** Where an inventory lies: a file of SQLite for one administrator, a database of PostgreSQL for a team. */
public sealed interface InventoryPlace {
    /** The variable of the environment that names another place than the usual. */
    String VARIABLE = "VERDIGRIS_STORE";

    /** Milliseconds to wait for others that write. */
    int PATIENCE = 20_000;

    /** The place as it may be shown: without a password. */
    String words();

    /** A connection in which each statement is a transaction of its own. */
    Connection connect() throws SQLException, IOException;

    /** What makes a transaction the only one that writes. */
    String lock();

    /** The file, if it is one. */
    default Optional<Path> file() {
        return Optional.empty();
    }

    /**
     * The place of a name: a file, or a URL that begins with {@code jdbc:postgresql:}.
     *
     * @throws InventoryException if it is neither
     */
    static InventoryPlace of(String name) throws InventoryException {
        if (name.startsWith("jdbc:postgresql:")) {
            return new Postgres(name);
        }
        try {
            if (!name.isBlank() && !name.startsWith("jdbc:")) {
                return new File(Path.of(name).toAbsolutePath());
            }
        } catch (InvalidPathException noPath) {
            throw new InventoryException(Messages.text(Messages.Inventory_noPlace, name), noPath);
        }
        throw new InventoryException(Messages.text(Messages.Inventory_noPlace, withoutPassword(name)));
    }

    /** A text without what stands after a question mark or before an at sign in the URLs in it. */
    static String withoutPassword(String text) {
        return text.replaceAll("(jdbc:[^\\s?]*)[?]\\S*", "$1").replaceAll("(jdbc:[^\\s/]*//)[^\\s/]*@", "$1");
    }

    /**
     * The place that the user's surroundings name, or {@code inventory.db} in the folder that VERDIGRIS_HOME names, else in
     * {@code ~/.verdigris}.
     *
     * @throws InventoryException if what they name is no place
     */
    static InventoryPlace ofUser() throws InventoryException {
        String named = System.getenv(VARIABLE);
        return named != null && !named.isBlank() ? of(named)
                : new File(FactStore.defaultLocation().resolveSibling("inventory.db"));
    }

    /** A file of SQLite. */
    record File(Path path) implements InventoryPlace {
        public File {
            Objects.requireNonNull(path);
        }

        @Override
        public String words() {
            return path.toString();
        }

        @Override
        public Connection connect() throws SQLException, IOException {
            if (Files.isDirectory(path)) {
                throw new FileSystemException(path.toString(), null, Messages.Inventory_folder);
            }
            Files.createDirectories(path.getParent());
            SQLiteConfig config = new SQLiteConfig();
            config.setBusyTimeout(PATIENCE);
            config.setJournalMode(JournalMode.WAL);
            config.setSynchronous(SynchronousMode.FULL);
            config.setTransactionMode(TransactionMode.IMMEDIATE);
            config.enforceForeignKeys(true);
            return config.createConnection("jdbc:sqlite:" + path);
        }

        @Override
        public String lock() {
            return "SELECT 1"; // the transaction began as the only one that writes
        }

        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }
    }

    /** A database of PostgreSQL. */
    record Postgres(String url) implements InventoryPlace {
        public Postgres {
            Objects.requireNonNull(url);
        }

        @Override
        public String words() {
            return withoutPassword(url);
        }

        @Override
        public Connection connect() throws SQLException {
            Properties usual = new Properties();
            usual.put("options", "-c lock_timeout=" + PATIENCE); // the URL may say otherwise
            // asked directly: in OSGi no list of drivers knows it
            Connection connection = new org.postgresql.Driver().connect(url, usual);
            if (connection == null) {
                throw new SQLException("no URL of PostgreSQL");
            }
            return connection;
        }

        @Override
        public String lock() {
            return "SELECT pg_advisory_xact_lock(8652746)";
        }

        @Override
        public String toString() {
            return words();
        }
    }
}
