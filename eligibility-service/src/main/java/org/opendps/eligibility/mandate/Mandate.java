package org.opendps.eligibility.mandate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** That a portal acts for a provider, as the registry last told of it. */
@Entity
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

    Mandate(MandateConsumer.MandateHeard heard) {
        mandateId = heard.mandateId();
        take(heard);
    }

    /** Takes what is newer; the topic may repeat what is old. */
    void hear(MandateConsumer.MandateHeard heard) {
        if (heard.version() > version) {
            take(heard);
        }
    }

    private void take(MandateConsumer.MandateHeard heard) {
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

    boolean allows(boolean change) {
        return !change || scope.equals("ACT");
    }

    UUID mandateId() {
        return mandateId;
    }

    String portalClient() {
        return portalClient;
    }

    UUID providerId() {
        return providerId;
    }
}
