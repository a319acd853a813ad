package org.opendps.registry.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.event.PublicEvent;

/** A purchasing system has a new member. */
record MemberAdmitted(
        String kind,
        UUID memberId,
        long version,
        String authority,
        UUID purchasingSystemId,
        UUID providerId,
        List<String> categories,
        List<String> areas,
        MemberStatus status,
        Invitations invitations,
        LocalDate memberSince)
        implements PublicEvent {

    static MemberAdmitted of(Member member) {
        return new MemberAdmitted(
                "MEMBER_ADMITTED",
                member.id(),
                member.version(),
                member.authority(),
                member.purchasingSystemId(),
                member.providerId(),
                member.categories(),
                member.areas(),
                member.status(),
                member.invitations(),
                member.memberSince());
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
