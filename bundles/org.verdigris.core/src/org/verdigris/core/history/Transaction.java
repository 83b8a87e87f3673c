package org.verdigris.core.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/** Work on a database that is done whole or not at all. */
record Transaction(Connection connection) {
    Transaction {
        Objects.requireNonNull(connection);
    }

    /**
     * What is done with a connection.
     *
     * @param <T> what comes of it
     * @param <E> what else than the database may fail
     */
    interface Work<T, E extends Exception> {
        T perform(Connection connection) throws SQLException, E;
    }

    /** Performs it; the failure that is thrown is the first one. */
    <T, E extends Exception> T of(Work<T, E> work) throws SQLException, E {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            T outcome = work.perform(connection);
            connection.commit();
            done = true;
            return outcome;
        } finally {
            if (done) {
                connection.setAutoCommit(true);
            } else {
                undo();
            }
        }
    }

    /** SQLite has undone it already where the disk is full, and PostgreSQL where the connection is lost; both complain then. */
    private void undo() {
        try {
            connection.rollback();
        } catch (SQLException undone) {
            // why the work failed is what matters
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException undone) {
            // the same
        }
    }
}
