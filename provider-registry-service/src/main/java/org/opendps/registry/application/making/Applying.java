package org.opendps.registry.application.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Versions;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.application.Announcing;
import org.opendps.registry.application.Application;
import org.opendps.registry.application.ApplicationFact.Kind;
import org.opendps.registry.application.Applications;
import org.opendps.registry.application.declaration.LockedOut;
import org.opendps.registry.application.help.ConfirmationRequest;
import org.opendps.registry.application.help.Hand;
import org.opendps.registry.application.pack.Pack;
import org.opendps.registry.provider.Directory;
import org.opendps.registry.purchasing.Catalogue;

/** A provider drafts an application, returns to it, or takes it back. */
@ApplicationScoped
@Transactional
class Applying {

    private final Applications applications;
    private final Catalogue catalogue;
    private final Directory directory;
    private final ActingFor acting;
    private final Announcing announcing;
    private final Event<ApplicationDrafted> drafted;

    Applying(
            Applications applications,
            Catalogue catalogue,
            Directory directory,
            ActingFor acting,
            Announcing announcing,
            Event<ApplicationDrafted> drafted) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.directory = directory;
        this.acting = acting;
        this.announcing = announcing;
        this.drafted = drafted;
    }

    /** @param authority the council of whoever drafts it, where they are of one */
    Application draft(UUID systemId, @Nullable String authority, ApplicationRequest request, Instant now) {
        // before anything is looked up: who does not say for whom learns nothing
        var provider = acting.provider();
        var system = catalogue.seenBy(authority, systemId);
        directory.mustCarryOn(provider, "an application");
        LockedOut.check(system, applications.refusals(systemId, provider), London.dateOf(now));
        var reused = request.copyFrom();
        var application = reused == null
                ? new Application(system, provider, request.pack(), hand(now))
                : Application.like(own(reused), system, hand(now));
        applications
                .heldBy(provider, systemId)
                .mustLackSomethingOf(application.dossier().pack());
        applications.keepNew(application);
        drafted.fire(new ApplicationDrafted(application.id(), provider, system.authority()));
        return application;
    }

    Application rewrite(UUID id, @Nullable String ifMatch, Pack pack, Instant now) {
        var application = ownForChange(id);
        Versions.require(ifMatch, application.version());
        application.rewrite(pack, catalogue.find(application.purchasingSystemId()), hand(now));
        applications.flush();
        return application;
    }

    /** What is confirmed is what was read: the version says which. */
    Application confirm(UUID id, @Nullable String ifMatch, ConfirmationRequest request, Instant now) {
        var application = ownForChange(id);
        Versions.require(ifMatch, application.version());
        application.confirm(request.by(acting.actor()), hand(now));
        applications.flush();
        return application;
    }

    Application answer(UUID id, String answer, Instant now) {
        var application = ownForChange(id);
        application.answer(answer, hand(now));
        applications.flush();
        return application;
    }

    Application withdraw(UUID id) {
        var application = ownForChange(id);
        application.withdraw();
        return application.isSeenByTheCouncil()
                ? announcing.tell(Kind.APPLICATION_WITHDRAWN, application)
                : applications.kept(application);
    }

    private Hand hand(Instant now) {
        return Hand.of(acting.actor(), now);
    }

    private Application own(UUID id) {
        return acting.own(() -> applications.get(id), Application::providerId, "application", id);
    }

    private Application ownForChange(UUID id) {
        return acting.own(() -> applications.getForChange(id), Application::providerId, "application", id);
    }
}
