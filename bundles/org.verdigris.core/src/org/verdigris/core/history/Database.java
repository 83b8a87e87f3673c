package org.verdigris.core.history;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

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
        Failures failures = new Failures(place);
        try {
            connection = place.connect();
            new Schema(place, connection, version).update();
            return new Database(place, connection);
        } catch (InventoryException told) {
            closeQuietly(connection);
            throw told;
        } catch (SQLException e) {
            closeQuietly(connection);
            throw failures.opening(e);
        } catch (IOException | LinkageError e) {
            closeQuietly(connection);
            throw failures.opening(e);
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

    /**
     * Hands on one row after the other, so that a long answer takes little memory. Meanwhile other questions may be asked, but
     * nothing changed through this connection.
     */
    synchronized void visit(String sql, Visit visit, Object... values) throws InventoryException {
        doing(any -> {
            if (place.file().isPresent() || !connection.getAutoCommit()) {
                each(sql, visit, values); // a transaction would keep others from writing into a file
            } else {
                new Transaction(connection).of(one -> { // else PostgreSQL hands on all rows at once
                    each(sql, visit, values);
                    return null;
                });
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
        return doing(any -> new Transaction(connection).of(one -> {
            try (Statement lock = one.createStatement()) {
                lock.execute(place.lock());
            }
            return work.perform(one);
        }));
    }

    private <T> T doing(Work<T> work) throws InventoryException {
        try {
            return work.perform(connection);
        } catch (SQLException e) {
            throw new Failures(place).using(e);
        }
    }

    @Override
    public synchronized void close() throws InventoryException {
        doing(each -> {
            each.close();
            return null;
        });
    }
}
