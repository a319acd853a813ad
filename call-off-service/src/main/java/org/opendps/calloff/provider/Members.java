package org.opendps.calloff.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Members implements PanacheRepositoryBase<Member, UUID> {

    private static final List<String> BELONGING = List.of("ACTIVE", "REMOVAL_NOTIFIED");

    private static final String ACTIVE_IN = """
            purchasingSystemId = ?1 and status = 'ACTIVE' and array_contains(categories, ?2)
            and array_contains(areas, ?3)
            """;

    private static final String TO_INVITE = """
            purchasingSystemId = ?1 and status in ?4 and invitations = 'OPEN' and array_contains(categories, ?2)
            and array_contains(areas, ?3)
            """;

    private static final String OF_PROVIDERS = """
            purchasingSystemId = ?1 and array_contains(categories, ?2) and array_contains(areas, ?3) and providerId in ?4
            """;

    private static final String ACTIVE = """
            purchasingSystemId = ?1 and providerId = ?2 and status = 'ACTIVE'
            and array_contains(categories, ?3) and array_contains(areas, ?4)
            """;

    /** Paused invitations take nothing from a membership. */
    boolean isActive(UUID purchasingSystemId, UUID providerId, String category, String area) {
        return count(ACTIVE, purchasingSystemId, providerId, category, area) > 0;
    }

    /** Also one that was told that it may be removed, while it is heard. */
    List<Member> belonging(UUID purchasingSystemId, UUID providerId) {
        return list(
                "purchasingSystemId = ?1 and providerId = ?2 and status in ?3",
                purchasingSystemId,
                providerId,
                BELONGING);
    }

    List<Member> active(UUID purchasingSystemId, String category, String area) {
        return list(ACTIVE_IN, purchasingSystemId, category, area);
    }

    List<Member> toInvite(UUID purchasingSystemId, String category, String area) {
        return list(TO_INVITE, purchasingSystemId, category, area, List.of("ACTIVE"));
    }

    /** Also one that was told that it may be removed, while it is heard. */
    List<Member> belongingToInvite(UUID purchasingSystemId, String category, String area) {
        return list(TO_INVITE, purchasingSystemId, category, area, BELONGING);
    }

    List<Member> of(UUID purchasingSystemId, String category, String area, Collection<UUID> providers) {
        return providers.isEmpty() ? List.of() : list(OF_PROVIDERS, purchasingSystemId, category, area, providers);
    }
}
