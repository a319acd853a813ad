package org.opendps.calloff.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Applicants implements PanacheRepositoryBase<Applicant, UUID> {

    private static final String UNDECIDED = """
            purchasingSystemId = ?1 and providerId = ?2 and status in ('SUBMITTED', 'RETURNED')
            and array_contains(categories, ?3) and array_contains(areas, ?4)
            """;

    boolean isUndecided(UUID purchasingSystemId, UUID providerId, String category, String area) {
        return count(UNDECIDED, purchasingSystemId, providerId, category, area) > 0;
    }

    List<Applicant> undecided(UUID purchasingSystemId, UUID providerId) {
        return list(
                "purchasingSystemId = ?1 and providerId = ?2 and status in ('SUBMITTED', 'RETURNED')",
                purchasingSystemId,
                providerId);
    }

    /** Of these providers, who has applied for the category and area and is not decided on. */
    Set<UUID> undecided(UUID purchasingSystemId, String category, String area, Collection<UUID> providers) {
        return providers.isEmpty()
                ? Set.of()
                : find(
                                "select distinct providerId from Applicant where purchasingSystemId = ?1 and providerId"
                                        + " in ?2 and status in ('SUBMITTED', 'RETURNED')"
                                        + " and array_contains(categories, ?3) and array_contains(areas, ?4)",
                                purchasingSystemId,
                                providers,
                                category,
                                area)
                        .project(UUID.class)
                        .stream()
                        .collect(Collectors.toSet());
    }
}
