package org.opendps.calloff.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the opening and the award ask about members. */
@ApplicationScoped
public class Memberships {

    private final Members members;

    Memberships(Members members) {
        this.members = members;
    }

    /**
     * How they stood at that moment, by provider; one with several memberships of the category and area stands as well as
     * the best of them.
     */
    public Map<UUID, Membership> of(
            UUID purchasingSystemId, String category, String area, Collection<UUID> providers, Instant at) {
        return members.of(purchasingSystemId, category, area, providers).stream()
                .collect(Collectors.toMap(Member::providerId, member -> member.membershipAt(at), Memberships::better));
    }

    /** How they stand, as far as is known. */
    public Map<UUID, Membership> now(
            UUID purchasingSystemId, String category, String area, Collection<UUID> providers) {
        return of(purchasingSystemId, category, area, providers, Instant.MAX);
    }

    private static Membership better(Membership one, Membership other) {
        return one.isActive() || other.isOut() ? one : other;
    }
}
