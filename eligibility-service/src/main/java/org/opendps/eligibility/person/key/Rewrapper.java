package org.opendps.eligibility.person.key;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Looks now and then whether the newest key wraps everything. */
@ApplicationScoped
class Rewrapper {

    private static final Logger LOG = Logger.getLogger(Rewrapper.class);

    private final Rewrapping rewrapping;
    private final DataKeys keys;

    Rewrapper(Rewrapping rewrapping, DataKeys keys) {
        this.rewrapping = rewrapping;
        this.keys = keys;
    }

    void start(@Observes StartupEvent start) {
        rewrapping.mustKnowAllKeysInUse(keys.wrapping());
    }

    @Scheduled(every = "{dps.person.rewrap-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void rewrapAll() {
        int all = 0;
        int wrapped;
        do {
            wrapped = rewrapping.rewrap(keys.wrapping());
            all += wrapped;
        } while (wrapped == Rewrapping.BATCH);
        if (all > 0) {
            LOG.infof(
                    "%d data keys are wrapped with the key %s now",
                    all, keys.wrapping().newest());
        }
    }
}
