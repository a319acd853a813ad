package org.opendps.registry.membership;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.membership.sanction.Removal;
import org.opendps.registry.membership.sanction.Suspension;

/** How a membership stood from an instant on, until the next of its states. */
@Entity
@Table(name = "member_state")
class MemberState {

    /** Orders the states of a member; the clock of a demonstration may go back. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long position;

    private UUID memberId;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private UUID purchasingSystemId;

    private UUID providerId;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    @Enumerated(EnumType.STRING)
    private Invitations invitations;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> categories;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> areas;

    @Embedded
    private @Nullable Suspension suspension;

    @Embedded
    private @Nullable Removal removal;

    private Instant fromAt;

    protected MemberState() {}

    MemberState(Member member, Instant fromAt) {
        this.memberId = member.id();
        this.purchasingSystemId = member.purchasingSystemId();
        this.providerId = member.providerId();
        this.status = member.status();
        this.invitations = member.invitations();
        this.categories = member.categories();
        this.areas = member.areas();
        this.suspension = member.suspension();
        this.removal = member.removal();
        this.fromAt = fromAt;
    }

    long position() {
        return position;
    }

    UUID memberId() {
        return memberId;
    }

    MemberStateView view() {
        return new MemberStateView(
                memberId,
                providerId,
                status,
                invitations,
                categories,
                areas,
                MemberView.suspended(suspension),
                MemberView.removed(removal),
                fromAt);
    }
}
