package org.opendps.calloff.award.gate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.blocks.time.London;
import org.opendps.calloff.timeline.Actor;

/**
 * What an officer looked up about a provider: for the award of one call-off, or, without a call-off, for whoever is moved to
 * it. The latest of its kind counts.
 */
@Entity
@Table(name = "supplier_check")
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
class SupplierCheck {

    /** What was looked up. */
    enum Kind {
        /** Exclusion grounds and the debarment list. */
        EXCLUSION_AND_DEBARMENT,
        /** The core supplier information that it shares, or its self-declaration. */
        SUPPLIER_INFORMATION,
        /** Insurance and the other papers of a provider of which the registry knows none. */
        DOCUMENTS
    }

    /** What was found. */
    enum Outcome {
        CLEAR,
        /** There is a discretionary ground, and the council decided to award all the same. */
        EXCLUDABLE_ACCEPTED,
        EXCLUDED;

        boolean lets() {
            return this != EXCLUDED;
        }
    }

    @Id
    private UUID id;

    private String authority;
    private @Nullable UUID callOffId;
    private UUID providerId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable String listVersion;
    private Instant lookedUpAt;
    private @Nullable String note;
    private String checkedBy;
    private Instant checkedAt;

    protected SupplierCheck() {}

    SupplierCheck(
            String authority,
            @Nullable UUID callOffId,
            SupplierCheckRequest found,
            Instant lookedUpAt,
            Actor by,
            Instant at) {
        this.id = Ids.next();
        this.authority = authority;
        this.callOffId = callOffId;
        this.providerId = found.providerId();
        this.kind = found.kind();
        this.outcome = found.outcome();
        this.listVersion = found.listVersion();
        this.lookedUpAt = lookedUpAt;
        this.note = found.note();
        this.checkedBy = by.name();
        this.checkedAt = at;
    }

    UUID id() {
        return id;
    }

    /** Whether it was looked up on that day or later, and after that moment. */
    boolean isSince(LocalDate day, Instant moment) {
        return !London.dateOf(lookedUpAt).isBefore(day) && lookedUpAt.isAfter(moment);
    }

    UUID providerId() {
        return providerId;
    }

    String inWords() {
        return outcome + " by " + checkedBy + " on " + London.inWords(lookedUpAt)
                + (listVersion == null ? "" : ", list " + listVersion);
    }

    Outcome outcome() {
        return outcome;
    }

    SupplierCheckView view() {
        return new SupplierCheckView(
                id, callOffId, providerId, kind, outcome, listVersion, lookedUpAt, note, checkedBy, checkedAt);
    }
}
