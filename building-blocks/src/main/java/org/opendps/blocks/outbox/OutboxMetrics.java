package org.opendps.blocks.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;

/** {@code dps_outbox_waiting_rows} and {@code dps_outbox_oldest_seconds}, read every ten seconds. */
@ApplicationScoped
class OutboxMetrics {

    private final OutboxState outbox;
    private final MeterRegistry registry;
    private volatile OutboxState.Waiting last = new OutboxState.Waiting(0, Duration.ZERO);

    OutboxMetrics(OutboxState outbox, MeterRegistry registry) {
        this.outbox = outbox;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        registry.gauge("dps.outbox.waiting.rows", this, m -> m.last.rows());
        registry.gauge("dps.outbox.oldest.seconds", this, m -> m.last.oldest().toMillis() / 1000.0);
    }

    @Scheduled(every = "10s")
    void read() throws SQLException {
        last = outbox.read();
    }
}
