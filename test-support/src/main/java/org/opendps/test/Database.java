package org.opendps.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A service's database, as a hand at its console could read and change it: each statement by itself. Connections are kept,
 * since to open one takes longer than most statements.
 */
public final class Database {

    private interface Work<T> {
        T on(Statement statement) throws SQLException;
    }

    private final String role;
    private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();

    /** @param role of the service, as its database is called */
    public Database(String role) {
        this.role = role;
    }

    /** The first column of each row, as text. */
    public List<String> rows(String query) {
        return run(query, statement -> {
            try (var result = statement.executeQuery(query)) {
                var rows = new ArrayList<String>();
                while (result.next()) {
                    rows.add(result.getString(1));
                }
                return rows;
            }
        });
    }

    public void execute(String sql) {
        run(sql, statement -> statement.execute(sql));
    }

    private <T> T run(String sql, Work<T> work) {
        try {
            var kept = idle.poll();
            var connection = kept == null ? open() : kept;
            T found;
            try (var statement = connection.createStatement()) {
                found = work.on(statement);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            idle.add(connection);
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(Infrastructure.shared().jdbcUrl(role), role, role);
    }
}
