package org.verdigris.core.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The statements that the store needs, on one open connection. */
final class FactSession {

    private static final String COLUMNS = "SELECT path, size, modified, dialect, facts FROM facts ";

    private final Connection connection;

    FactSession(Connection connection) {
        this.connection = connection;
    }

    /** The version that the database was made for; 0 for a new one. */
    int version() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("PRAGMA user_version")) {
            return version.next() ? version.getInt(1) : 0;
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Whether every page of the database is as it should be. */
    boolean isSound() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet verdict = statement.executeQuery("PRAGMA quick_check(1)")) {
            return verdict.next() && verdict.getString(1).equals("ok");
        }
    }

    /** Makes the table of a new database. */
    void create(int version) throws SQLException {
        execute("CREATE TABLE IF NOT EXISTS facts (path TEXT PRIMARY KEY, size INTEGER NOT NULL,"
                + " modified INTEGER NOT NULL, dialect TEXT NOT NULL, facts BLOB NOT NULL) WITHOUT ROWID");
        execute("CREATE TABLE IF NOT EXISTS contents (path TEXT PRIMARY KEY, chain TEXT NOT NULL,"
                + " facts BLOB NOT NULL) WITHOUT ROWID");
        execute("PRAGMA user_version = " + version);
    }

    List<FactRow> at(Path file) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COLUMNS + "WHERE path = ?")) {
            query.setString(1, file.toString());
            return rows(query);
        }
    }

    List<FactRow> below(Path folder) throws SQLException {
        String separator = folder.getFileSystem().getSeparator();
        String from = folder.toString().endsWith(separator) ? folder.toString() : folder + separator;
        try (PreparedStatement query = connection.prepareStatement(COLUMNS + "WHERE path > ? AND path < ?")) {
            query.setString(1, from);
            // the next character after the separator ends the range of all paths that begin with it
            query.setString(2, from.substring(0, from.length() - 1) + (char) (separator.charAt(0) + 1));
            return rows(query);
        }
    }

    void put(List<FactRow> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT OR REPLACE INTO facts (path, size, modified, dialect, facts) VALUES (?, ?, ?, ?, ?)")) {
            for (FactRow row : rows) {
                insert.setString(1, row.path());
                insert.setLong(2, row.size());
                insert.setLong(3, row.modified());
                insert.setString(4, row.dialect());
                insert.setBytes(5, row.facts());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** What is known of a disk's inside: the chain and the facts. */
    List<FactRow.Contents> contents(String path) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT chain, facts FROM contents WHERE path = ?")) {
            query.setString(1, path);
            List<FactRow.Contents> rows = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(new FactRow.Contents(path, found.getString(1), found.getBytes(2)));
                }
            }
            return rows;
        }
    }

    void putContents(List<FactRow.Contents> rows) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT OR REPLACE INTO contents (path, chain, facts) VALUES (?, ?, ?)")) {
            for (FactRow.Contents row : rows) {
                insert.setString(1, row.path());
                insert.setString(2, row.chain());
                insert.setBytes(3, row.facts());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void delete(List<String> paths) throws SQLException {
        for (String table : List.of("facts", "contents")) {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " WHERE path = ?")) {
                for (String path : paths) {
                    delete.setString(1, path);
                    delete.addBatch();
                }
                delete.executeBatch();
            }
        }
    }

    private static List<FactRow> rows(PreparedStatement query) throws SQLException {
        List<FactRow> rows = new ArrayList<>();
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                rows.add(new FactRow(found.getString(1), found.getLong(2), found.getLong(3), found.getString(4),
                        found.getBytes(5)));
            }
        }
        return rows;
    }
}
