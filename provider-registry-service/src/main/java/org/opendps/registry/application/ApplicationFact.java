package org.opendps.registry.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.registry.application.decision.Reason;

/** What happened to an application that the council has received. Says nothing of what the applicant declared. */
public record ApplicationFact(
        Kind kind,
        UUID applicationId,
        long version,
        String authority,
        UUID purchasingSystemId,
        UUID providerId,
        ApplicationStatus status,
        List<String> categories,
        List<String> areas,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate decisionDue,
        @Nullable Integer daysLeft,
        List<Reason> reasons)
        implements PublicEvent {

    public enum Kind {
        APPLICATION_SUBMITTED,
        APPLICATION_RETURNED,
        APPLICATION_EXTENDED,
        APPLICATION_WITHDRAWN,
        APPLICATION_ADMITTED,
        APPLICATION_REFUSED,
        APPLICATION_MOVED,
        APPLICATION_DECISION_DUE,
        APPLICATION_DECISION_OVERDUE
    }

    static ApplicationFact of(Kind kind, Application application) {
        return of(kind, application, null);
    }

    static ApplicationFact decisionDue(Application application, LocalDate today) {
        var clock = application.clock();
        var left = clock == null ? null : clock.daysLeft(today);
        boolean missed = clock != null && clock.isOverdue(today);
        return of(missed ? Kind.APPLICATION_DECISION_OVERDUE : Kind.APPLICATION_DECISION_DUE, application, left);
    }

    private static ApplicationFact of(Kind kind, Application application, @Nullable Integer daysLeft) {
        var clock = application.clock();
        var ruling = application.ruling();
        var pack = application.dossier().received().pack();
        return new ApplicationFact(
                kind,
                application.id(),
                application.version(),
                application.authority(),
                application.purchasingSystemId(),
                application.providerId(),
                application.status(),
                pack.categories(),
                pack.areas(),
                clock == null ? null : clock.receivedOn(),
                clock == null ? null : clock.decisionDue(),
                daysLeft,
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
