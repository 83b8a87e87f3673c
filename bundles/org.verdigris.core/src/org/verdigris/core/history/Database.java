package org.verdigris.core.history;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The connection to an inventory: questions, and changes that are made whole or not at all. */
final class Database implements AutoCloseable {
    private static final int FETCH = 5000;

    private final InventoryPlace place;
    private final Connection connection;

    /** Something that is done with the connection. */
    interface Work<T> {
        T perform(Connection connection) throws SQLException;
    }

    /** What one row means. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Database(InventoryPlace place, Connection connection) {
        this.place = place;
        this.connection = connection;
    }

    static Database open(InventoryPlace place, int version) throws InventoryException {
        Connection connection = null;
        try {
            connection = place.connect();
            new Schema(place, connection, version).update();
            return new Database(place, connection);
        } catch (InventoryException told) {
            closeQuietly(connection);
            throw told;
        } catch (SQLException e) {
            closeQuietly(connection);
            throw isDamage(e) ? failure(place, e)
                    : new InventoryException(Messages.text(Messages.Inventory_notOpened, place.words(), reason(e)), e);
        } catch (IOException | LinkageError e) {
            closeQuietly(connection);
            throw new InventoryException(Messages.text(Messages.Inventory_notOpened, place.words(), e), e);
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException secondary) {
            // why it failed before is what matters
        }
    }

    /** Rows in the order of the query. */
    synchronized <T> List<T> ask(String sql, Row<T> row, Object... values) throws InventoryException {
        return doing(any -> {
            List<T> found = new ArrayList<>();
            each(sql, each -> found.add(row.read(each)), values);
            return found;
        });
    }

    /** Something to be done with each row of a query. */
    interface Visit {
        void row(ResultSet row) throws SQLException;
    }

    /** Hands on one row after the other, so that a long answer takes little memory. */
    synchronized void visit(String sql, Visit visit, Object... values) throws InventoryException {
        doing(any -> {
            boolean single = connection.getAutoCommit();
            connection.setAutoCommit(false); // else PostgreSQL hands on all rows at once
            try {
                each(sql, visit, values);
                connection.commit();
            } finally {
                connection.setAutoCommit(single);
            }
            return null;
        });
    }

    private void each(String sql, Visit visit, Object... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setFetchSize(FETCH);
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    visit.row(rows);
                }
            }
        }
    }

    /** A change as one transaction, the only one that writes meanwhile. */
    synchronized <T> T change(Work<T> work) throws InventoryException {
        return doing(any -> {
            connection.setAutoCommit(false);
            try (Statement lock = connection.createStatement()) {
                lock.execute(place.lock());
                T outcome = work.perform(connection);
                connection.commit();
                return outcome;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    private <T> T doing(Work<T> work) throws InventoryException {
        try {
            return work.perform(connection);
        } catch (SQLException e) {
            throw failure(place, e);
        }
    }

    private static InventoryException failure(InventoryPlace place, SQLException e) {
        if (isDamage(e)) {
            return new InventoryException(Messages.text(Messages.Inventory_damaged, place.words()), e);
        }
        if (e instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_BUSY) {
            return new InventoryException(Messages.text(Messages.Inventory_busy, place.words()), e);
        }
        return new InventoryException(Messages.text(Messages.Inventory_failed, place.words(), reason(e)), e);
    }

    private static boolean isDamage(SQLException e) {
        return e instanceof SQLiteException sqlite && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CORRUPT
                || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB);
    }

    /** The first line of what a driver says, which names no password. */
    private static String reason(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll("[.]$", "");
    }

    @Override
    public synchronized void close() throws InventoryException {
        doing(each -> {
            each.close();
            return null;
        });
    }
}
