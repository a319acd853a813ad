package org.opendps.finance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.opendps.test.Infrastructure;

/** A transaction beside the service, in its database. */
public final class Sql implements AutoCloseable {

    private final Connection connection;

    private Sql(Connection connection) {
        this.connection = connection;
    }

    /** Done and committed. */
    public static void execute(String statement) {
        open(statement).close();
    }

    /** Done, and committed when it is closed. */
    public static Sql open(String statement) {
        try {
            var connection =
                    DriverManager.getConnection(Infrastructure.shared().jdbcUrl("finance"), "finance", "finance");
            connection.setAutoCommit(false);
            try (var done = connection.createStatement()) {
                done.execute(statement);
            }
            return new Sql(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
