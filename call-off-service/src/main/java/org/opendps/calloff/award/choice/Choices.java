package org.opendps.calloff.award.choice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Choices implements PanacheRepositoryBase<Choice, UUID> {

    Optional<Choice> of(UUID callOffId, int lot) {
        return find("callOffId = ?1 and lot = ?2 and replacedAt is null", callOffId, lot)
                .firstResultOptional();
    }

    List<Choice> inForce(UUID callOffId) {
        return list("callOffId = ?1 and replacedAt is null", callOffId);
    }
}
