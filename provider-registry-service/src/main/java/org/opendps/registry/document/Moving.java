package org.opendps.registry.document;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.opendps.registry.acting.ProvidersMerged;

/** Documents follow their provider when it turns out to be another. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Moving {

    private final Documents documents;
    private final Recipients recipients;
    private final Event<HoldingsChanged> changes;

    Moving(Documents documents, Recipients recipients, Event<HoldingsChanged> changes) {
        this.documents = documents;
        this.recipients = recipients;
        this.changes = changes;
    }

    /** Before the memberships: what they look at is there then. */
    void move(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ProvidersMerged merged) {
        documents.allForChange(merged.duplicate()).forEach(document -> document.moveTo(merged.survivor()));
        recipients.move(merged.survivor(), merged.duplicate());
        documents.flush();
        changes.fire(new HoldingsChanged(merged.survivor()));
    }
}
