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
 * Tells the identity provider what was promised: at once after the commit, and every few seconds for as long as
 * something is left, also of a process that died. Telling it twice does no harm.
 */
@ApplicationScoped
class GrantDelivery {

    private static final Logger LOG = Logger.getLogger(GrantDelivery.class);

    private final Granting granting;
    private final KeycloakUsers users;
    private final ExecutorService executor;

    GrantDelivery(Granting granting, KeycloakUsers users, ExecutorService executor) {
        this.granting = granting;
        this.users = users;
        this.executor = executor;
    }

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) GrantPromised promised) {
        executor.execute(this::deliver);
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void again() {
        deliver();
    }

    @ActivateRequestContext
    void deliver() {
        granting.due().forEach(this::deliver);
    }

    private void deliver(IdentityGrant grant) {
        try {
            users.bind(grant.subject(), grant.providerId());
            granting.granted(grant.id());
        } catch (RuntimeException e) {
            LOG.warnf("Access to provider %s waits: %s", grant.providerId(), e.getMessage());
            granting.failed(grant.id());
        }
    }
}
