package org.opendps.eligibility.person;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Before the first request: no name is left in plain text. Not a migration, since those know no keys. */
@ApplicationScoped
class PlainRows {

    private static final Logger LOG = Logger.getLogger(PlainRows.class);

    private final Encrypting encrypting;

    PlainRows(Encrypting encrypting) {
        this.encrypting = encrypting;
    }

    void start(@Observes StartupEvent start) {
        if (encrypting.isNeeded()) {
            int all = 0;
            int encrypted;
            do {
                encrypted = encrypting.encrypt();
                all += encrypted;
            } while (encrypted > 0);
            encrypting.dropPlainColumns();
            if (all > 0) {
                LOG.infof("What was known of %d people is encrypted now", all);
            }
        }
    }
}
