package org.opendps.registry.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
        LocalDate memberSince) {

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
                member.memberSince());
    }
}
