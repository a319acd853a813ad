package org.opendps.blocks.audit;

import io.smallrye.health.api.Wellness;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** At {@code /q/health/well}: down when an entry has waited for more than a minute to be sealed. */
@Wellness
class AuditHealth implements HealthCheck {

    private static final Duration TOO_OLD = Duration.ofMinutes(1);

    private final Unsealed unsealed;

    AuditHealth(Unsealed unsealed) {
        this.unsealed = unsealed;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("audit");
        try {
            var waiting = unsealed.read();
            return answer.status(waiting.oldest().compareTo(TOO_OLD) < 0)
                    .withData("unsealed", waiting.rows())
                    .withData("oldestSeconds", waiting.oldest().toSeconds())
                    .build();
        } catch (SQLException e) {
            return answer.down()
                    .withData("reason", "the database does not answer")
                    .build();
        }
    }
}
