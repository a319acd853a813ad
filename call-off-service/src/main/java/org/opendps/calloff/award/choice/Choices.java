package org.opendps.calloff.award.choice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Choices implements PanacheRepositoryBase<Choice, UUID> {

    Optional<Choice> of(UUID callOffId, int lot) {
        return find("callOffId = ?1 and lot = ?2", callOffId, lot).firstResultOptional();
    }
}
