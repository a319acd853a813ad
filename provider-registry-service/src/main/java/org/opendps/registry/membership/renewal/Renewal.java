package org.opendps.registry.membership.renewal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.application.declaration.DeclaredGround;
import org.opendps.registry.regime.term.DecisionTarget;

/** The council asks a member to declare anew which exclusion grounds apply (PCR 2015 reg 34(25)). */
@Entity
@Table(name = "declaration_renewal")
class Renewal {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID memberId;
    private LocalDate requestedOn;
    private LocalDate due;
    private String dueCitation;
    private String reason;
    private String requestedBy;

    @Enumerated(EnumType.STRING)
    private RenewalStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<DeclaredGround> exclusionGrounds;

    private @Nullable String declaredBy;
    private @Nullable Instant declaredAt;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private @Nullable LocalDate actsOn;

    protected Renewal() {}

    Renewal(UUID memberId, DecisionTarget target, String reason, String requestedBy, LocalDate today) {
        this.id = Ids.next();
        this.memberId = memberId;
        this.requestedOn = today;
        this.due = target.due();
        this.dueCitation = target.citation();
        this.reason = reason;
        this.requestedBy = requestedBy;
        this.status = RenewalStatus.REQUESTED;
        this.actsOn = target.due().plusDays(1);
    }

    void declare(List<DeclaredGround> grounds, String by, Instant at) {
        if (!status.next().contains(RenewalStatus.RENEWED)) {
            throw new StateConflict("renewal", "a declaration", status, status.next()).refused();
        }
        status = RenewalStatus.RENEWED;
        exclusionGrounds = List.copyOf(grounds);
        declaredBy = by;
        declaredAt = at;
        actsOn = null;
    }

    /** @return whether it has become overdue */
    boolean reach(LocalDate today) {
        if (status != RenewalStatus.REQUESTED || !today.isAfter(due)) {
            return false;
        }
        status = RenewalStatus.OVERDUE;
        actsOn = null;
        return true;
    }

    UUID id() {
        return id;
    }

    UUID memberId() {
        return memberId;
    }

    LocalDate due() {
        return due;
    }

    RenewalView view() {
        return new RenewalView(
                id,
                memberId,
                status,
                requestedOn,
                due,
                dueCitation,
                reason,
                requestedBy,
                exclusionGrounds,
                declaredBy,
                declaredAt);
    }
}
