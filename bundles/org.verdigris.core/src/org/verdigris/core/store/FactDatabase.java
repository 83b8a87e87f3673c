package org.verdigris.core.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The connection to the database, which never lets a failure out: what is damaged is begun anew, what cannot be used
 * is done without.
 */
final class FactDatabase {

    /** Short, because the one who waits may be asked to stop; whoever could not write tries again. */
    private static final int BUSY_MILLISECONDS = 100;

    private static final Set<SQLiteErrorCode> BUSY = Set.of(SQLiteErrorCode.SQLITE_BUSY,
            SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT, SQLiteErrorCode.SQLITE_BUSY_RECOVERY, SQLiteErrorCode.SQLITE_LOCKED);
    private static final Logger LOG = System.getLogger(FactDatabase.class.getName());

    /** A question to the database. */
    interface Query<T> {
        List<T> ask(FactSession session) throws SQLException;
    }

    /** A change of the database, made whole or not at all. */
    interface Change {
        void make(FactSession session) throws SQLException;
    }

    private final String url;
    private final DatabaseFile file;
    private Connection connection;

    private FactDatabase(String url, DatabaseFile file) {
        this.url = url;
        this.file = file;
    }

    static FactDatabase in(Path path) {
        FactDatabase database = new FactDatabase("jdbc:sqlite:" + path, new DatabaseFile(path));
        database.connect(false);
        return database;
    }

    static FactDatabase inMemory() {
        FactDatabase database = new FactDatabase("jdbc:sqlite::memory:", DatabaseFile.NONE);
        database.connect(false);
        return database;
    }

    static FactDatabase none() {
        return new FactDatabase("", DatabaseFile.NONE);
    }

    static Query<FactRow> at(Path path) {
        return session -> session.at(path);
    }

    static Query<FactRow> below(Path folder) {
        return session -> session.below(folder);
    }

    synchronized boolean isUsable() {
        return connection != null;
    }

    synchronized <T> List<T> read(Query<T> query) {
        if (connection == null) {
            return List.of();
        }
        try {
            return query.ask(new FactSession(connection));
        } catch (SQLException e) {
            recover(e);
            return List.of();
        }
    }

    /** @return false if another program held the database; true if the change was made or cannot be made at all */
    synchronized boolean write(Change change) {
        if (connection == null) {
            return true;
        }
        FactSession session = new FactSession(connection);
        try {
            // a transaction that begins by reading could not become a writing one while another program writes
            session.execute("BEGIN IMMEDIATE");
        } catch (SQLException e) {
            return !isBusy(e) && recover(e);
        }
        try {
            change.make(session);
            session.execute("COMMIT");
            return true;
        } catch (SQLException e) {
            rollBack(session);
            return !isBusy(e) && recover(e);
        }
    }

    synchronized void close() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.log(Level.DEBUG, "The store of facts did not close.", e);
            }
            connection = null;
        }
    }

    /** @param suspect whether the database has just shown itself damaged */
    private void connect(boolean suspect) {
        try {
            file.alone(() -> open(suspect));
        } catch (IOException | SQLException | RuntimeException | LinkageError e) {
            // a read-only home, a full disk, no native library for this computer: all that is lost is time
            LOG.log(Level.DEBUG, "Facts are not remembered.", e);
            close();
        }
    }

    private void open(boolean suspect) throws SQLException, IOException {
        int version = FactCodec.version();
        try {
            connection = connection();
            FactSession session = new FactSession(connection);
            // somebody else may have replaced a damaged database while we waited for the lock
            boolean sound = !suspect || session.isSound();
            if (sound && session.version() == version) {
                return;
            }
            if (!sound || session.version() != 0) {
                putAside();
            }
        } catch (SQLException e) {
            if (!isDamaged(e)) {
                throw e;
            }
            putAside();
        }
        new FactSession(connection).create(version);
    }

    private void putAside() throws SQLException, IOException {
        close();
        file.putAside();
        connection = connection();
    }

    private Connection connection() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source.getConnection();
    }

    /** @return true, for there is no use in trying the same again */
    private boolean recover(SQLException failure) {
        LOG.log(Level.DEBUG, "The store of facts failed.", failure);
        if (isDamaged(failure)) {
            close();
            connect(true);
        }
        return true;
    }

    private void rollBack(FactSession session) {
        try {
            session.execute("ROLLBACK");
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "The store of facts is given up.", e);
            close();
        }
    }

    private static boolean isBusy(SQLException failure) {
        return failure instanceof SQLiteException sqlite && BUSY.contains(sqlite.getResultCode());
    }

    private static boolean isDamaged(SQLException failure) {
        return failure instanceof SQLiteException sqlite && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CORRUPT
                || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB);
    }
}
