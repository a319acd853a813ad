package org.opendps.registry.membership.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.registry.document.DocumentEnding;
import org.opendps.registry.document.kind.DocumentKind;
import org.opendps.registry.membership.Invitations;
import org.opendps.registry.membership.Member;
import org.opendps.registry.membership.MemberStatus;
import org.opendps.registry.membership.MemberStep;
import org.opendps.registry.membership.MembersStepped;
import org.opendps.registry.membership.Papers;
import org.opendps.registry.membership.rate.RateView;
import org.opendps.registry.membership.venue.VenueView;
import org.opendps.registry.regime.removal.RemovalGround;

/** How a membership stands after something happened to it: all that those need who invite, order and pay. */
record MemberFact(
        MemberStep kind,
        UUID memberId,
        long version,
        String authority,
        UUID purchasingSystemId,
        UUID providerId,
        List<String> categories,
        List<String> areas,
        MemberStatus status,
        Invitations invitations,
        List<String> pausedFor,
        List<String> documentsLacking,
        List<Papers.Paper> documentsInOrder,
        LocalDate memberSince,
        @Nullable LocalDate suspendedUntil,
        @Nullable LocalDate removedOn,
        @Nullable RemovalGround removalGround,
        @Nullable LocalDate declarationDue,
        @Nullable EndingDocument documentEnding,
        List<VenueView> venues,
        List<RateView> rates)
        implements PublicEvent {

    /** {@code daysLeft} is 0 on its last day, all of which still counts. */
    record EndingDocument(DocumentKind kind, LocalDate validUntil, int daysLeft) {

        static @Nullable EndingDocument of(@Nullable DocumentEnding document) {
            return document == null
                    ? null
                    : new EndingDocument(document.kind(), document.validUntil(), document.daysLeft());
        }
    }

    static MemberFact of(
            MemberStep step, Member member, MembersStepped told, List<VenueView> venues, List<RateView> rates) {
        var suspension = member.suspension();
        var removal = member.removal();
        return new MemberFact(
                step,
                member.id(),
                member.version(),
                member.authority(),
                member.purchasingSystemId(),
                member.providerId(),
                member.categories(),
                member.areas(),
                member.status(),
                member.invitations(),
                member.pausedFor(),
                member.lacking(),
                member.inOrder(),
                member.memberSince(),
                suspension == null ? null : suspension.suspendedUntil(),
                removal == null ? null : removal.removedOn(),
                removal == null ? null : removal.removalGround(),
                told.declarationDue(),
                EndingDocument.of(told.documentEnding()),
                venues,
                rates);
    }

    @Override
    public String topic() {
        return "registry.member.v1";
    }

    @Override
    public UUID key() {
        return memberId;
    }
}
