package org.opendps.finance.reconciliation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.officer.Officer;

/** A file of budgets with the total that it states. Both stay as they were sent. */
@Entity
class BudgetImport {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private String reference;
    private Money statedTotal;
    private Money partsTotal;
    private int parts;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    private String sentBySubject;
    private String sentBy;
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private ImportRequest.@Nullable Outcome outcome;

    private @Nullable String reason;
    private @Nullable String resolvedBy;
    private @Nullable Instant resolvedAt;
    private @Nullable String postedBy;
    private @Nullable Instant postedAt;

    protected BudgetImport() {}

    BudgetImport(String authority, String reference, Reconciliation totals, int parts, Officer by, Instant at) {
        this.id = Ids.next();
        this.authority = authority;
        this.reference = reference;
        this.statedTotal = totals.stated();
        this.partsTotal = totals.parts();
        this.parts = parts;
        this.status = totals.holds() ? ImportStatus.READY : ImportStatus.UNRECONCILED;
        this.sentBySubject = by.subject();
        this.sentBy = by.name();
        this.sentAt = at;
    }

    void resolve(ImportRequest.Resolution resolution, Officer by, Instant at) {
        switch (resolution.outcome()) {
            case ACCEPT_PARTS -> move("accepting the parts", ImportStatus.READY);
            case CANCEL -> move("cancelling", ImportStatus.CANCELLED);
        }
        outcome = resolution.outcome();
        reason = resolution.reason();
        resolvedBy = by.name();
        resolvedAt = at;
    }

    void post(Officer by, Instant at) {
        move("posting", ImportStatus.POSTED);
        if (by.subject().equals(sentBySubject)) {
            throw new ImportRefused.OwnImport(by.name()).refused();
        }
        postedBy = by.name();
        postedAt = at;
    }

    private void move(String step, ImportStatus next) {
        if (!status.next().contains(next)) {
            throw new StateConflict("import", step, status, status.next()).refused();
        }
        status = next;
    }

    Reconciliation totals() {
        return new Reconciliation(statedTotal, partsTotal);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String authority() {
        return authority;
    }

    String reference() {
        return reference;
    }

    int parts() {
        return parts;
    }

    ImportStatus status() {
        return status;
    }

    String sentBy() {
        return sentBy;
    }

    Instant sentAt() {
        return sentAt;
    }

    ImportRequest.@Nullable Outcome outcome() {
        return outcome;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String resolvedBy() {
        return resolvedBy;
    }

    @Nullable
    Instant resolvedAt() {
        return resolvedAt;
    }

    @Nullable
    String postedBy() {
        return postedBy;
    }

    @Nullable
    Instant postedAt() {
        return postedAt;
    }
}
