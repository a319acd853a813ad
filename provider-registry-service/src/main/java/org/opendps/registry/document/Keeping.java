package org.opendps.registry.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.acting.Actor;
import org.opendps.registry.document.holding.HoldingsChanged;
import org.opendps.registry.document.version.ContentThere;
import org.opendps.registry.document.version.DocumentUnsound;
import org.opendps.registry.document.version.DocumentVersion;
import org.opendps.registry.document.version.DocumentVersions;
import org.opendps.registry.document.version.Validity;
import org.opendps.registry.document.version.VersionRequest;
import org.opendps.registry.file.Filing;
import org.opendps.registry.file.Received;
import org.opendps.registry.provider.Directory;

/** A provider, or who acts for it, keeps its documents up to date; a council keeps evidence of its own. */
@ApplicationScoped
@Transactional
class Keeping {

    private final Documents documents;
    private final DocumentVersions versions;
    private final Filing filing;
    private final Directory directory;
    private final Readers readers;
    private final ActingFor acting;
    private final Caller caller;
    private final Event<HoldingsChanged> changes;
    private final List<Integer> remindersBefore;

    Keeping(
            Documents documents,
            DocumentVersions versions,
            Filing filing,
            Directory directory,
            Readers readers,
            ActingFor acting,
            Caller caller,
            Event<HoldingsChanged> changes,
            @ConfigProperty(name = "dps.registry.document-reminder-days") List<Integer> remindersBefore) {
        this.documents = documents;
        this.versions = versions;
        this.filing = filing;
        this.directory = directory;
        this.readers = readers;
        this.acting = acting;
        this.caller = caller;
        this.changes = changes;
        this.remindersBefore = remindersBefore;
    }

    Document begin(DocumentRequest request, Instant now) {
        var document = readers.actForTheirCouncil()
                ? new Document(about(request), caller.authority(), request, caller.username(), now)
                : new Document(own(), null, request, acting.actor().username(), now);
        documents.persist(document);
        state(document, request.version(), now);
        documents.flush();
        return document;
    }

    private UUID own() {
        var provider = acting.provider();
        directory.mustCarryOn(provider, "a document");
        return provider;
    }

    private UUID about(DocumentRequest request) {
        var provider = request.providerId();
        if (provider == null) {
            throw new DocumentUnsound("providerId", "Say which provider this document of your council is about.")
                    .refused();
        }
        directory.mustCarryOn(provider, "a document");
        return provider;
    }

    Document renew(UUID id, VersionRequest request, Instant now) {
        var document = readers.own(() -> documents.getForChange(id));
        state(document, request, now);
        documents.flush();
        return document;
    }

    private void state(Document document, VersionRequest request, Instant now) {
        var today = London.dateOf(now);
        var validity = Validity.of(document.kind(), request, today);
        versions.persist(new DocumentVersion(document.id(), document.next(), validity, by(), now, today));
    }

    /** The same content again is the same answer; another content is another version. */
    DocumentVersion receive(UUID id, int number, Received received, String fileName, Instant now) {
        var document = readers.own(() -> documents.getForChange(id));
        var version = versions.get(id, number);
        if (version.hasContent()) {
            mustBeTheSame(version, received);
            return version;
        }
        version.receive(filing.keep(received), fileName, document.kind(), London.dateOf(now), remindersBefore);
        versions.flush();
        tell(document);
        return version;
    }

    Document withdraw(UUID id, int number, Instant now) {
        var document = readers.own(() -> documents.getForChange(id));
        versions.get(id, number).withdraw(by(), now, remindersBefore);
        versions.flush();
        tell(document);
        return document;
    }

    private void tell(Document document) {
        if (!document.isOfACouncil()) {
            changes.fire(new HoldingsChanged(document.providerId()));
        }
    }

    private Actor by() {
        return acting.isMeant() ? acting.actor() : new Actor(caller.username(), Roles.COMMISSIONER);
    }

    private void mustBeTheSame(DocumentVersion version, Received received) {
        var there = filing.find(Objects.requireNonNull(version.fileId()));
        if (!there.sha256().equals(received.sha256())) {
            throw new ContentThere().refused();
        }
    }
}
