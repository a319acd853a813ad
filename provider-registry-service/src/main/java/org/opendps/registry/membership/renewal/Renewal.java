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
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.acting.Actor;
import org.opendps.registry.application.declaration.DeclaredGround;
import org.opendps.registry.application.declaration.Exclusion;
import org.opendps.registry.application.help.Channel;
import org.opendps.registry.application.help.Confirmation;
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
    private @Nullable String declaredAs;
    private @Nullable Instant declaredAt;

    /** Who of the provider stands by it. */
    private @Nullable String confirmedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel confirmedThrough;

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

    /** @param confirmation null of one that a portal sends as the provider typed it: a portal vouches for nobody */
    void declare(List<DeclaredGround> grounds, Actor by, @Nullable Confirmation confirmation, Instant at) {
        if (!status.next().contains(RenewalStatus.RENEWED)) {
            throw new StateConflict("renewal", "a declaration", status, status.next()).refused();
        }
        status = RenewalStatus.RENEWED;
        exclusionGrounds = List.copyOf(grounds);
        declaredBy = by.username();
        declaredAs = by.role();
        declaredAt = at;
        confirmedBy = confirmation == null ? null : confirmation.confirmedBy();
        confirmedThrough = confirmation == null ? null : confirmation.channel();
        actsOn = null;
    }

    /** Whoever is no member any more is asked for nothing. */
    void end() {
        if (status.next().contains(RenewalStatus.ENDED)) {
            status = RenewalStatus.ENDED;
            actsOn = null;
        }
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

    long version() {
        return version;
    }

    /** @param exclusion what was declared, and what it means; null for those who may not know */
    RenewalView view(@Nullable Exclusion exclusion) {
        return new RenewalView(
                id,
                memberId,
                status,
                requestedOn,
                due,
                dueCitation,
                reason,
                requestedBy,
                exclusion == null ? null : exclusionGrounds,
                exclusion,
                declaredBy,
                declaredAs,
                declaredAt,
                confirmedBy,
                confirmedThrough);
    }

    /** Empty until something was declared. */
    Optional<List<DeclaredGround>> declared() {
        return Optional.ofNullable(exclusionGrounds);
    }
}
