package org.opendps.registry.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;

/** An application was submitted, admitted or refused. */
record ApplicationFact(
        Kind kind,
        UUID applicationId,
        long version,
        String authority,
        UUID purchasingSystemId,
        UUID providerId,
        List<String> categories,
        List<String> areas,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate decisionDue,
        List<Reason> reasons)
        implements PublicEvent {

    enum Kind {
        APPLICATION_SUBMITTED,
        APPLICATION_ADMITTED,
        APPLICATION_REFUSED
    }

    static ApplicationFact of(Kind kind, Application application) {
        var receipt = application.receipt();
        var ruling = application.ruling();
        return new ApplicationFact(
                kind,
                application.id(),
                application.version(),
                application.authority(),
                application.purchasingSystemId(),
                application.providerId(),
                application.pack().categories(),
                application.pack().areas(),
                receipt == null ? null : receipt.receivedOn(),
                receipt == null ? null : receipt.decisionDue(),
                ruling == null ? List.of() : ruling.reasons());
    }

    @Override
    public String topic() {
        return "registry.application.v1";
    }

    @Override
    public UUID key() {
        return applicationId;
    }
}
