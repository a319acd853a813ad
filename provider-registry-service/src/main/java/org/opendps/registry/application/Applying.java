package org.opendps.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.resource.Versions;
import org.opendps.registry.purchasing.Catalogue;

/** A provider drafts an application, returns to it, and submits it. */
@ApplicationScoped
@Transactional
class Applying {

    private final Applications applications;
    private final Catalogue catalogue;
    private final Outbox outbox;

    Applying(Applications applications, Catalogue catalogue, Outbox outbox) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.outbox = outbox;
    }

    Application draft(UUID systemId, Caller caller, Pack pack, LocalDate today) {
        var system = catalogue.seenBy(caller.ownAuthority().orElse(null), systemId);
        var application = new Application(system, caller.provider(), pack, today);
        applications.keepNew(application);
        return application;
    }

    Application rewrite(UUID id, Caller caller, @Nullable String ifMatch, Pack pack) {
        var application = own(id, caller);
        Versions.require(ifMatch, application.version());
        application.rewrite(pack, catalogue.find(application.purchasingSystemId()));
        applications.flush();
        return application;
    }

    Application submit(UUID id, Caller caller, LocalDate receivedOn) {
        var application = own(id, caller);
        application.submit(catalogue.find(application.purchasingSystemId()), receivedOn);
        applications.flush();
        outbox.announce(ApplicationFact.of(ApplicationFact.Kind.APPLICATION_SUBMITTED, application));
        return application;
    }

    private Application own(UUID id, Caller caller) {
        var application = applications.getForChange(id);
        caller.mustActFor(application.providerId(), "application", id);
        return application;
    }
}
