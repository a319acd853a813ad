package org.opendps.registry.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.registry.document.DocumentKind;

/** How a membership stands after something happened to it: all that those need who invite, order and pay. */
record MemberFact(
        Kind kind,
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
    record EndingDocument(DocumentKind kind, LocalDate validUntil, int daysLeft) {}

    enum Kind {
        MEMBER_ADMITTED,
        MEMBER_CHANGED,
        MEMBER_MOVED,
        MEMBER_SUSPENDED,
        MEMBER_RETURNED,
        MEMBER_REINSTATED,
        MEMBER_REMOVAL_NOTIFIED,
        MEMBER_REMOVED,
        MEMBER_INVITATIONS_PAUSED,
        MEMBER_INVITATIONS_RESUMED,
        MEMBER_DOCUMENT_ENDING,
        MEMBER_RENEWAL_REQUESTED,
        MEMBER_RENEWAL_OVERDUE,
        MEMBER_RENEWED
    }

    static MemberFact of(Kind kind, Member member, List<VenueView> venues, List<RateView> rates) {
        return of(kind, member, null, null, venues, rates);
    }

    /**
     * @param declarationDue of the declaration that the member was asked for
     * @param ending the document of which the member is reminded
     */
    static MemberFact of(
            Kind kind,
            Member member,
            @Nullable LocalDate declarationDue,
            @Nullable EndingDocument ending,
            List<VenueView> venues,
            List<RateView> rates) {
        var suspension = member.suspension();
        var removal = member.removal();
        return new MemberFact(
                kind,
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
                member.memberSince(),
                suspension == null ? null : suspension.suspendedUntil(),
                removal == null ? null : removal.removedOn(),
                removal == null ? null : removal.removalGround(),
                declarationDue,
                ending,
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
