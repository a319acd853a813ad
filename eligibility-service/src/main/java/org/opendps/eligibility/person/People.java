package org.opendps.eligibility.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class People implements PanacheRepositoryBase<Person, UUID> {

    Person get(UUID personRef) {
        return findByIdOptional(personRef).orElseThrow(() -> new NotFound("person", personRef).refused());
    }

    Optional<Person> known(String authority, NhsNumber number) {
        return find("authority = ?1 and nhsNumber = ?2", authority, number.digits())
                .firstResultOptional();
    }
}
