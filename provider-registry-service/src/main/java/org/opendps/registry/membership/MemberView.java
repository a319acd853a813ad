package org.opendps.registry.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.membership.sanction.Removal;
import org.opendps.registry.membership.sanction.Suspension;
import org.opendps.registry.membership.sanction.SuspensionReason;
import org.opendps.registry.regime.removal.RemovalGround;

/**
 * {@code pausedFor}: the kinds of documents that have run out, until another is in order; invitations are paused for them.
 * {@code documentsLacking}: those, and others that are to be shown before a contract.
 */
public record MemberView(
        UUID id,
        String authority,
        UUID purchasingSystemId,
        UUID providerId,
        UUID applicationId,
        List<String> categories,
        List<String> areas,
        MemberStatus status,
        Invitations invitations,
        List<String> pausedFor,
        List<String> documentsLacking,
        LocalDate memberSince,
        @Nullable Suspended suspension,
        @Nullable Removed removal) {

    /** {@code until}: the last day; the member is back on the next, by itself. */
    public record Suspended(
            SuspensionReason reasonCode,
            String reason,
            @Nullable UUID evidenceDocument,
            LocalDate until,
            Instant suspendedAt) {}

    public record Removed(
            RemovalGround ground,
            String citation,
            String reason,
            @Nullable UUID evidenceDocument,
            LocalDate effectiveOn,
            Instant notifiedAt) {}

    static MemberView from(Member member) {
        return new MemberView(
                member.id(),
                member.authority(),
                member.purchasingSystemId(),
                member.providerId(),
                member.applicationId(),
                member.categories(),
                member.areas(),
                member.status(),
                member.invitations(),
                member.pausedFor(),
                member.lacking(),
                member.memberSince(),
                suspended(member.suspension()),
                removed(member.removal()));
    }

    static @Nullable Suspended suspended(@Nullable Suspension is) {
        return is == null
                ? null
                : new Suspended(
                        is.suspensionCode(),
                        is.suspensionReason(),
                        is.suspensionEvidence(),
                        is.suspendedUntil(),
                        is.suspendedAt());
    }

    static @Nullable Removed removed(@Nullable Removal is) {
        return is == null
                ? null
                : new Removed(
                        is.removalGround(),
                        is.removalCitation(),
                        is.removalReason(),
                        is.removalEvidence(),
                        is.removedOn(),
                        is.removalNotifiedAt());
    }
}
