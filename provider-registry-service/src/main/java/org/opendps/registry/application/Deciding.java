package org.opendps.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.time.London;
import org.opendps.registry.application.ApplicationFact.Kind;
import org.opendps.registry.purchasing.Catalogue;

/** The council decides on an application. */
@ApplicationScoped
@Transactional
class Deciding {

    private final Applications applications;
    private final Catalogue catalogue;
    private final Outbox outbox;
    private final Event<ProviderAdmitted> admitted;

    Deciding(Applications applications, Catalogue catalogue, Outbox outbox, Event<ProviderAdmitted> admitted) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.outbox = outbox;
        this.admitted = admitted;
    }

    Application decide(UUID id, Caller caller, DecisionRequest request, Instant now) {
        var application = applications.getForChange(id);
        caller.mustBelongTo(application.authority(), "application", id);
        if (!application.isSeenByTheCouncil()) {
            throw Applications.missing(id);
        }
        var ruling = new Ruling(request.decision(), request.allReasons(), caller.username(), now);
        return switch (request.decision()) {
            case ADMIT -> admit(application, ruling);
            case REFUSE -> refuse(application, ruling);
        };
    }

    private Application admit(Application application, Ruling ruling) {
        var memberId = application.admit(ruling);
        applications.flush();
        outbox.announce(ApplicationFact.of(Kind.APPLICATION_ADMITTED, application));
        admitted.fire(ProviderAdmitted.by(application, memberId, London.dateOf(ruling.decidedAt())));
        return application;
    }

    private Application refuse(Application application, Ruling ruling) {
        application.refuse(ruling, catalogue.find(application.purchasingSystemId()));
        applications.flush();
        outbox.announce(ApplicationFact.of(Kind.APPLICATION_REFUSED, application));
        return application;
    }
}
