package org.opendps.registry.identity;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;

/**
 * Tells the identity provider who acts for whom, and who no longer does: at once after the commit, and every few
 * seconds for as long as something is left, also of a process that died. Telling it twice does no harm.
 */
@ApplicationScoped
class GrantDelivery {

    private static final Logger LOG = Logger.getLogger(GrantDelivery.class);

    private final Telling telling;
    private final KeycloakUsers users;
    private final ExecutorService executor;

    GrantDelivery(Telling telling, KeycloakUsers users, ExecutorService executor) {
        this.telling = telling;
        this.users = users;
        this.executor = executor;
    }

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) ErrandLeft left) {
        executor.execute(this::deliver);
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void again() {
        deliver();
    }

    @ActivateRequestContext
    void deliver() {
        for (var errand = telling.take(); errand.isPresent(); errand = telling.take()) {
            run(errand.get());
        }
    }

    private void run(Errand errand) {
        try {
            if (errand.isRemoval()) {
                users.release(errand.subject(), errand.providerId());
            } else {
                users.bind(errand.subject(), errand.providerId());
            }
            telling.done(errand);
        } catch (RuntimeException e) {
            LOG.warnf("Access to provider %s waits: %s", errand.providerId(), e.getMessage());
            telling.failed(errand);
        }
    }
}
