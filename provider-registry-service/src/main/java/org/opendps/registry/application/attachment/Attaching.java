package org.opendps.registry.application.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.application.Application;
import org.opendps.registry.application.Applications;
import org.opendps.registry.application.help.Hand;
import org.opendps.registry.document.DocumentShelf;

/** A provider hands in documents with its application: those that it has, or used before elsewhere. */
@ApplicationScoped
@Transactional
class Attaching {

    private final Applications applications;
    private final DocumentShelf documents;
    private final ActingFor acting;

    Attaching(Applications applications, DocumentShelf documents, ActingFor acting) {
        this.applications = applications;
        this.documents = documents;
        this.acting = acting;
    }

    Application attach(UUID id, UUID document, Instant now) {
        var application = own(id);
        documents.mustBeOf(application.providerId(), document);
        application.attach(document, Hand.of(acting.actor(), now));
        applications.flush();
        return application;
    }

    Application detach(UUID id, UUID document, Instant now) {
        var application = own(id);
        application.detach(document, Hand.of(acting.actor(), now));
        applications.flush();
        return application;
    }

    private Application own(UUID id) {
        return acting.own(() -> applications.getForChange(id), Application::providerId, "application", id);
    }
}
