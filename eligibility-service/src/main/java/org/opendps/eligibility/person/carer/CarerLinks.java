package org.opendps.eligibility.person.carer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CarerLinks implements PanacheRepositoryBase<CarerLink, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    Optional<CarerLink> standing(UUID adult, UUID carer) {
        return find("adult = ?1 and carer = ?2 and ended is null", adult, carer).firstResultOptional();
    }

    /** As the one who is cared for and as the one who cares, in the order in which they were made. */
    List<CarerLink> of(UUID personRef, @Nullable UUID after, int atMost) {
        return find("(adult = ?1 or carer = ?1) and id > ?2 order by id", personRef, after == null ? BEFORE_ALL : after)
                .page(0, atMost)
                .list();
    }
}
