package org.opendps.registry.application.dossier;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.application.pack.Pack;
import org.opendps.registry.document.version.Exhibit;

/**
 * An application as it was submitted once. What the council reads, judges and keeps: an applicant that is asked
 * something writes on in its own copy.
 */
@Entity
@Table(name = "application_submission")
@Immutable
@BatchSize(size = 200) // as many as a page of a list has
class HandedIn {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private UUID applicationId;

    /** How many submissions that makes, with a question before each but the first. */
    private int number;

    @Embedded
    private Pack pack;

    /** The documents that were attached to it. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> documents;

    /** Each document that came with it or answers what the system asks for; null where nobody kept it. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<Exhibit> exhibits;

    protected HandedIn() {}

    HandedIn(UUID applicationId, Contents written, List<Exhibit> exhibits) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.number = written.clarifications().size() + 1;
        this.pack = written.pack();
        this.documents = written.documents();
        this.exhibits = exhibits;
    }

    /** @param asked every question so far, also those that came later */
    Contents contents(List<Clarification> asked) {
        return new Contents(pack, documents, Clarification.received(asked, number - 1));
    }

    int number() {
        return number;
    }

    @Nullable
    List<Exhibit> exhibits() {
        return exhibits;
    }
}
