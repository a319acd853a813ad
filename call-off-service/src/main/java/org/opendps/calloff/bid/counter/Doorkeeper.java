package org.opendps.calloff.bid.counter;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.session.LastingConnections;

/**
 * Takes the time of whoever comes, on one connection of its own that nobody else waits for, and keeps the counter open
 * for them until they have done. It does so with an advisory lock of its session: if this process dies, nobody waits for
 * it any longer.
 */
@ApplicationScoped
class Doorkeeper {

    private static final String ADMIT = "select of_call_off, arrived, holds from come_to_counter(?)";
    private static final String LET_GO = "select leave_counter(?)";

    private final LastingConnections connections;
    private final ReentrantLock door = new ReentrantLock();
    private @Nullable Connection connection;

    Doorkeeper(LastingConnections connections) {
        this.connections = connections;
    }

    /** @param at the session that keeps the counter open; null of somebody who came too late to be waited for */
    record Visit(Arrival arrival, @Nullable Connection at) {}

    /** Empty when there is no such bid or call-off. */
    Optional<Visit> admit(UUID bidOrCallOff) throws SQLException {
        door.lock();
        try {
            var known = connection;
            if (known == null) {
                return admit(opened(), bidOrCallOff);
            }
            try {
                return admit(known, bidOrCallOff);
            } catch (SQLException lost) {
                // the session may have ended since it was used last; what it kept open ended with it
                close();
                return admit(opened(), bidOrCallOff);
            }
        } finally {
            door.unlock();
        }
    }

    private static Optional<Visit> admit(Connection session, UUID bidOrCallOff) throws SQLException {
        try (var admit = session.prepareStatement(ADMIT)) {
            admit.setObject(1, bidOrCallOff);
            try (var row = admit.executeQuery()) {
                return row.next() ? Optional.of(visit(row, session)) : Optional.empty();
            }
        }
    }

    private static Visit visit(ResultSet row, Connection session) throws SQLException {
        var arrived = row.getObject(2, OffsetDateTime.class).toInstant();
        return new Visit(new Arrival(row.getObject(1, UUID.class), arrived), row.getBoolean(3) ? session : null);
    }

    void letGo(Visit visit) {
        var kept = visit.at();
        if (kept == null) {
            return;
        }
        door.lock();
        try (var letGo = kept.prepareStatement(LET_GO)) {
            letGo.setObject(1, visit.arrival().callOffId());
            letGo.execute();
        } catch (SQLException lost) {
            // with its session everything that it kept open has ended; whoever comes next gets another
            if (kept.equals(connection)) {
                close();
            }
        } finally {
            door.unlock();
        }
    }

    private Connection opened() throws SQLException {
        var fresh = connections.open("counter");
        connection = fresh;
        return fresh;
    }

    @PreDestroy
    void close() {
        try (var ending = connection) {
            connection = null;
        } catch (SQLException gone) {
            // it had ended already
            connection = null;
        }
    }
}
