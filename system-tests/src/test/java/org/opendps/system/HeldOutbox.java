package org.opendps.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.opendps.local.story.Waiting;

/**
 * The outbox of a service of which nothing goes out until this is closed: what the service decides meanwhile is committed,
 * and nobody hears of it. The service is not touched; only its relay finds its lock taken.
 */
final class HeldOutbox implements AutoCloseable {

    /** That of the relay, of which one is active. */
    private static final long RELAY = 0x6f7574626f78L;

    private final Connection connection;

    private HeldOutbox(Connection connection) {
        this.connection = connection;
    }

    static HeldOutbox of(RunningSystem.Handle system, String database) throws SQLException {
        var held = new HeldOutbox(connect(system, database));
        try (var statement = held.connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where application_name = 'outbox-relay' and datname = current_database()");
            // it comes back after a moment, and then it is the one that waits
            statement.execute("select pg_advisory_lock(" + RELAY + ")");
        }
        return held;
    }

    private static Connection connect(RunningSystem.Handle system, String database) throws SQLException {
        var url = "jdbc:postgresql://localhost:" + system.ports().of("postgresql") + "/" + database;
        return DriverManager.getConnection(url, database, database);
    }

    /** Until such a fact about a placement is committed. */
    void await(String kind, String placement) {
        until(connection, kind, placement, "published_at is null");
    }

    /** Until the broker has such a fact about a placement. */
    static void awaitOut(RunningSystem.Handle system, String database, String kind, String placement)
            throws SQLException {
        try (var connection = connect(system, database)) {
            until(connection, kind, placement, "published_at is not null");
        }
    }

    private static void until(Connection connection, String kind, String placement, String state) {
        if (!Waiting.until(() -> isThere(connection, kind, placement, state), there -> there)) {
            throw new IllegalStateException("No " + kind + " of placement " + placement + " with " + state);
        }
    }

    private static boolean isThere(Connection connection, String kind, String placement, String state) {
        try (var query = connection.prepareStatement("select 1 from outbox where payload ->> 'kind' = ?"
                + " and payload ->> 'placementId' = ? and " + state)) {
            query.setString(1, kind);
            query.setString(2, placement);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
