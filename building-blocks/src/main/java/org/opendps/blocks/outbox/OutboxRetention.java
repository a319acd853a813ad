package org.opendps.blocks.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Published rows are kept for a while, for those who look into a fault; rows of a feed are kept for good. */
@ApplicationScoped
class OutboxRetention {

    private static final String DELETE = """
            delete from outbox
            where position is null and published_at < clock_timestamp() - ? * interval '1 second'
            """;

    private final AgroalDataSource database;
    private final Duration keep;

    OutboxRetention(
            AgroalDataSource database, @ConfigProperty(name = "dps.outbox.keep", defaultValue = "P30D") Duration keep) {
        this.database = database;
        this.keep = keep;
    }

    @Scheduled(every = "1h", delayed = "1m")
    void tidy() throws SQLException {
        apply();
    }

    int apply() throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(DELETE)) {
            delete.setLong(1, keep.toSeconds());
            return delete.executeUpdate();
        }
    }
}
