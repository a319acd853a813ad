package org.opendps.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.application.ApplicationFact.Kind;
import org.opendps.registry.application.help.Hand;
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

    Application submit(UUID id, Instant now) {
        var application = applications.getForChange(id);
        acting.mustActFor(application.providerId(), "application", id);
        var system = catalogue.find(application.purchasingSystemId());
        shelf.mustAllBeOf(application.providerId(), asked.handedIn(application, London.dateOf(now)));
        recipients.add(application.providerId(), application.authority());
        var documents = asked.of(application, London.dateOf(now));
        application.submit(system, documents, Hand.of(acting.actor(), now));
        return announcing.tell(Kind.APPLICATION_SUBMITTED, application);
    }
}
