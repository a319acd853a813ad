package org.opendps.blocks.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;

/** How many entries wait to be sealed, and for how long. */
@ApplicationScoped
class Unsealed {

    private static final String QUERY = """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0) from audit_unsealed
            """;

    private final AgroalDataSource database;

    Unsealed(AgroalDataSource database) {
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
