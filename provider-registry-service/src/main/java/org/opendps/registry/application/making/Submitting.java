package org.opendps.registry.application.making;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.opendps.registry.application.ApplicationStatus;
import org.opendps.registry.application.Applications;
import org.opendps.registry.application.help.Assistance;
import org.opendps.registry.application.help.Hand;
import org.opendps.registry.application.view.AskedDocuments;
import org.opendps.registry.document.DocumentShelf;
import org.opendps.registry.document.Recipients;
import org.opendps.registry.purchasing.Catalogue;

/** A provider submits its application, and so hands its documents to that council. */
@ApplicationScoped
@Transactional
class Submitting {

    private final Applications applications;
    private final Catalogue catalogue;
    private final AskedDocuments asked;
    private final DocumentShelf shelf;
    private final Recipients recipients;
    private final ActingFor acting;
    private final Announcing announcing;

    Submitting(
            Applications applications,
            Catalogue catalogue,
            AskedDocuments asked,
            DocumentShelf shelf,
            Recipients recipients,
            ActingFor acting,
            Announcing announcing) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.asked = asked;
        this.shelf = shelf;
        this.recipients = recipients;
        this.acting = acting;
        this.announcing = announcing;
    }

    /** @throws org.opendps.blocks.problem.Refused 428 when it confirms what somebody else wrote and names no version */
    Application submit(UUID id, @Nullable String ifMatch, Instant now) {
        var application = acting.own(() -> applications.getForChange(id), Application::providerId, "application", id);
        application.mayBecome(ApplicationStatus.SUBMITTED, "submission");
        var hand = Hand.of(acting.actor(), now);
        if (ifMatch != null || Assistance.isConfirmedBySubmission(application.assistance(), hand)) {
            Versions.require(ifMatch, application.version());
        }
        var system = catalogue.find(application.purchasingSystemId());
        var handedIn = asked.with(application, London.dateOf(now));
        shelf.mustAllBeOf(application.providerId(), handedIn);
        recipients.add(application.providerId(), application.authority(), handedIn);
        applications
                .heldBy(application.providerId(), application.purchasingSystemId())
                .mustLackSomethingOf(application.dossier().pack());
        var documents = asked.of(application, London.dateOf(now));
        application.submit(system, documents, shelf.exhibits(handedIn), hand);
        return announcing.tell(Kind.APPLICATION_SUBMITTED, application);
    }
}
