package org.opendps.blocks.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.session.LastingConnections;
import org.postgresql.PGConnection;

/**
 * Carries rows from the outbox to the broker, in order and at least once. One relay of a service is active, by an
 * advisory lock that ends with its connection: that keeps the order within a key. It is woken by the database when a
 * row is committed, and looks by itself now and then. A row is chosen by its flag, never by its number: a transaction
 * that commits late would be skipped otherwise.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long LOCK = 0x6f7574626f78L;
    private static final int BATCH = 200;
    private static final Duration TICK = Duration.ofSeconds(1);

    private final LastingConnections connections;
    private final OutboxTable table;
    private final Publishing publishing;
    private final Positions positions;

    private volatile boolean running = true;
    private @Nullable Thread thread;

    OutboxRelay(LastingConnections connections, OutboxTable table, Publishing publishing, Positions positions) {
        this.connections = connections;
        this.table = table;
        this.publishing = publishing;
        this.positions = positions;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        var relay = thread;
        if (relay != null) {
            relay.interrupt();
            relay.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (running) {
            try (var connection = connections.open("outbox-relay")) {
                relay(connection);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warnf("The outbox waits: %s", e.getMessage());
                }
            }
            pause();
        }
    }

    private void relay(Connection connection) throws SQLException {
        var wakeUps = connection.unwrap(PGConnection.class);
        try (var statement = connection.createStatement()) {
            statement.execute("listen outbox");
        }
        while (running && !isActive(connection)) {
            wakeUps.getNotifications((int) TICK.toMillis());
        }
        while (running) {
            drain(connection);
            wakeUps.getNotifications((int) TICK.toMillis());
        }
    }

    private boolean isActive(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            query.setLong(1, LOCK);
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void drain(Connection connection) throws SQLException {
        List<OutboxRow> rows;
        do {
            rows = positions.give(connection, table.unpublished(connection, BATCH));
            var sent = publishing.send(rows);
            table.markPublished(connection, sent);
            if (sent.size() < rows.size()) {
                throw new IllegalStateException("the broker took " + sent.size() + " of " + rows.size() + " events");
            }
        } while (rows.size() == BATCH && running);
    }

    private void pause() {
        try {
            Thread.sleep(TICK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
