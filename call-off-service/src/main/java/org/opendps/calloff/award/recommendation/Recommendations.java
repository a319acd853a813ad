package org.opendps.calloff.award.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Recommendations implements PanacheRepositoryBase<Recommendation, UUID> {

    /** The one that counts. */
    public Optional<Recommendation> of(UUID callOffId, int lot) {
        return find("callOffId = ?1 and lot = ?2 and withdrawnAt is null", callOffId, lot)
                .firstResultOptional();
    }
}
