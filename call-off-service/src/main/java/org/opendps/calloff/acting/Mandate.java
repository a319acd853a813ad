package org.opendps.calloff.acting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.calloff.acting.MandateConsumer.MandateHeard;

/** That a portal reads or acts for a provider, as the registry last told of it. */
@Entity
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
class Mandate {

    @Id
    private UUID mandateId;

    private long version;
    private String portalClient;
    private UUID providerId;
    private String scope;
    private LocalDate starts;
    private LocalDate until;
    private boolean sandboxOnly;
    private String status;

    protected Mandate() {}

    Mandate(MandateHeard heard) {
        mandateId = heard.mandateId();
        take(heard);
    }

    /** The topic may repeat what is old. */
    void hear(MandateHeard heard) {
        if (heard.version() > version) {
            take(heard);
        }
    }

    private void take(MandateHeard heard) {
        version = heard.version();
        portalClient = heard.portalClient();
        providerId = heard.providerId();
        scope = heard.scope();
        starts = heard.from();
        until = heard.until();
        sandboxOnly = heard.sandboxOnly();
        status = heard.status();
    }

    boolean isInForce(LocalDate today, boolean sandbox) {
        return status.equals("GIVEN") && !today.isBefore(starts) && !today.isAfter(until) && (sandbox || !sandboxOnly);
    }

    boolean allowsChanges() {
        return scope.equals("ACT");
    }
}
