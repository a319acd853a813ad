package org.opendps.finance.payrun.hold;

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
import org.opendps.finance.payrun.PayRunInvoice;

/** An invoice of a pay run that is not to be paid before something is settled. */
@Entity
class Hold {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID payRunId;
    private UUID invoiceId;
    private UUID providerId;
    private Money gross;
    private String department;
    private String reason;

    @Enumerated(EnumType.STRING)
    private HoldStatus status;

    private String heldBy;
    private Instant heldAt;
    private @Nullable String releasedBy;
    private @Nullable Instant releasedAt;
    private @Nullable String releaseReason;

    protected Hold() {}

    Hold(PayRunInvoice invoice, HoldRequest request, Officer by, Instant at) {
        this.id = Ids.next();
        this.authority = invoice.authority();
        this.payRunId = invoice.payRunId();
        this.invoiceId = invoice.id();
        this.providerId = invoice.providerId();
        this.gross = invoice.gross();
        this.department = request.department();
        this.reason = request.reason();
        this.status = HoldStatus.HELD;
        this.heldBy = by.name();
        this.heldAt = at;
    }

    void release(String why, Officer by, Instant at) {
        if (!status.next().contains(HoldStatus.RELEASED)) {
            throw new StateConflict("hold", "a release", status, status.next()).refused();
        }
        status = HoldStatus.RELEASED;
        releasedBy = by.name();
        releasedAt = at;
        releaseReason = why;
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

    UUID payRunId() {
        return payRunId;
    }

    UUID invoiceId() {
        return invoiceId;
    }

    HoldView view() {
        return new HoldView(
                id,
                payRunId,
                invoiceId,
                providerId,
                gross,
                department,
                reason,
                status,
                heldBy,
                heldAt,
                releasedBy,
                releasedAt,
                releaseReason);
    }
}
