package org.opendps.registry.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether a provider is a member, for later features that turn to members. */
@ApplicationScoped
public class Roster {

    private final Members members;

    Roster(Members members) {
        this.members = members;
    }

    /** A membership that is not removed. */
    public record Listed(UUID memberId, List<String> categories) {}

    public Optional<Listed> live(UUID purchasingSystemId, UUID providerId) {
        return members.find(
                        "purchasingSystemId = ?1 and providerId = ?2 and status <> ?3",
                        purchasingSystemId,
                        providerId,
                        MemberStatus.REMOVED)
                .firstResultOptional()
                .map(member -> new Listed(member.id(), member.categories()));
    }
}
