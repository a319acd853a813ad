package org.opendps.blocks.audit;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Seals each second what was committed since. No request waits for it. */
@ApplicationScoped
class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);

    private final Unsealed unsealed;
    private final Sealing sealing;

    Sealer(Unsealed unsealed, Sealing sealing) {
        this.unsealed = unsealed;
        this.sealing = sealing;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void sealAll() {
        try {
            if (unsealed.read().rows() > 0) {
                int sealed;
                do {
                    sealed = sealing.seal();
                } while (sealed == Sealing.BATCH);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("The audit waits to be sealed: %s", e.getMessage());
        }
    }
}
