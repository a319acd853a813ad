package org.opendps.calloff.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Applicants implements PanacheRepositoryBase<Applicant, UUID> {

    private static final String UNDECIDED = """
            purchasingSystemId = ?1 and providerId = ?2 and status in ('SUBMITTED', 'RETURNED')
            and array_contains(categories, ?3) and array_contains(areas, ?4)
            """;

    boolean isUndecided(UUID purchasingSystemId, UUID providerId, String category, String area) {
        return count(UNDECIDED, purchasingSystemId, providerId, category, area) > 0;
    }
}
