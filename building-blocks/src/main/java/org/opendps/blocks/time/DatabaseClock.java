package org.opendps.blocks.time;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Now, as this service's own database has it: all replicas of a service agree on it, and a demonstration can move it.
 * Tokens, retries and metrics do not use it: they stay on the real clock.
 */
@ApplicationScoped
public class DatabaseClock implements InstantSource {

    private final AgroalDataSource database;

    DatabaseClock(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public Instant instant() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select clock_now()");
                var row = query.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not tell the time", e);
        }
    }

    /** How far this service's clock is from the real one; negative when it is behind. */
    Duration shift() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select shift_micros from clock");
                var row = query.executeQuery()) {
            row.next();
            return Duration.of(row.getLong(1), ChronoUnit.MICROS);
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not tell its clock's shift", e);
        }
    }

    void shiftBy(Duration shift) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update clock set shift_micros = ?")) {
            update.setLong(1, shift.toNanos() / 1_000);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not move its clock", e);
        }
    }
}
