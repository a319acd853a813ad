package org.opendps.registry.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.registry.document.holding.HoldingsChanged;
import org.opendps.registry.document.version.DocumentVersions;
import org.opendps.registry.file.FileCondemned;
import org.opendps.registry.file.Filing;

/** What follows when a day comes: reminders, documents that begin to count or no longer do, copies to be destroyed. */
@ApplicationScoped
@Transactional
class Ageing implements ActsByDay {

    private final Documents documents;
    private final DocumentVersions versions;
    private final Filing filing;
    private final Event<HoldingsChanged> changes;
    private final Event<DocumentEnding> endings;
    private final List<Integer> remindersBefore;

    Ageing(
            Documents documents,
            DocumentVersions versions,
            Filing filing,
            Event<HoldingsChanged> changes,
            Event<DocumentEnding> endings,
            @ConfigProperty(name = "dps.registry.document-reminder-days") List<Integer> remindersBefore) {
        this.documents = documents;
        this.versions = versions;
        this.filing = filing;
        this.changes = changes;
        this.endings = endings;
        this.remindersBefore = remindersBefore;
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return versions.due(today, after, atMost);
    }

    @Override
    public void act(UUID id, LocalDate today) {
        var version = versions.getForChange(id);
        var document = documents.get(version.documentId());
        var reached = version.reach(today, remindersBefore);
        var file = version.fileId();
        if (reached.copyOver() && file != null) {
            filing.destroy(file);
        }
        versions.flush();
        if (document.isOfACouncil()) {
            return;
        }
        if (reached.changed()) {
            changes.fire(new HoldingsChanged(document.providerId()));
        }
        reached.daysLeft()
                .ifPresent(left -> endings.fire(new DocumentEnding(
                        document.providerId(),
                        document.id(),
                        version.number(),
                        document.kind(),
                        today.plusDays(left),
                        left)));
    }

    void condemn(@Observes FileCondemned condemned) {
        versions.ofFile(condemned.file())
                .map(version -> documents.get(version.documentId()))
                .filter(document -> !document.isOfACouncil())
                .ifPresent(document -> changes.fire(new HoldingsChanged(document.providerId())));
    }
}
