package org.opendps.blocks.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;

/** How much waits in the outbox, and for how long. */
@ApplicationScoped
class OutboxState {

    private static final String QUERY = """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(written_at)), 0)
            from outbox where published_at is null
            """;

    private final AgroalDataSource database;

    OutboxState(AgroalDataSource database) {
        this.database = database;
    }

    record Waiting(long rows, Duration oldest) {}

    Waiting read() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(QUERY);
                var row = query.executeQuery()) {
            row.next();
            return new Waiting(row.getLong(1), Duration.ofMillis((long) (row.getDouble(2) * 1000)));
        }
    }
}
