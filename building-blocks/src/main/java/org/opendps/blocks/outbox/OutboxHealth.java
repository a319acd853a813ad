package org.opendps.blocks.outbox;

import io.smallrye.health.api.Wellness;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * At {@code /q/health/well}: down when an event has waited for more than a minute. Not part of readiness: a service
 * whose broker is away still takes work, and loses none of it.
 */
@Wellness
class OutboxHealth implements HealthCheck {

    private static final Duration TOO_OLD = Duration.ofMinutes(1);

    private final OutboxState outbox;

    OutboxHealth(OutboxState outbox) {
        this.outbox = outbox;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("outbox");
        try {
            var waiting = outbox.read();
            return answer.status(waiting.oldest().compareTo(TOO_OLD) < 0)
                    .withData("waiting", waiting.rows())
                    .withData("oldestSeconds", waiting.oldest().toSeconds())
                    .build();
        } catch (SQLException e) {
            return answer.down()
                    .withData("reason", "the database does not answer")
                    .build();
        }
    }
}
