package org.opendps.calloff.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the opening and the award ask about members. */
@ApplicationScoped
public class Standings {

    private final Members members;

    Standings(Members members) {
        this.members = members;
    }

    /** By provider; one with several memberships of the category and area stands as well as the best of them. */
    public Map<UUID, Standing> of(UUID purchasingSystemId, String category, String area, Collection<UUID> providers) {
        return members.of(purchasingSystemId, category, area, providers).stream()
                .collect(Collectors.toMap(Member::providerId, Member::standing, Standings::better));
    }

    private static Standing better(Standing one, Standing other) {
        return one.isActive() || other.isOut() ? one : other;
    }
}
