package org.opendps.calloff.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Awards implements PanacheRepositoryBase<Award, UUID> {

    /** The one that holds or may come to hold. */
    Optional<Award> live(UUID callOffId, int lot) {
        return find(
                        "terms.callOffId = ?1 and lot = ?2 and status in (RESERVING, STANDSTILL, CONFIRMED)",
                        callOffId,
                        lot)
                .firstResultOptional();
    }

    Optional<Award> latest(UUID callOffId, int lot) {
        return find("terms.callOffId = ?1 and lot = ?2 order by id desc", callOffId, lot)
                .firstResultOptional();
    }

    /** Without loading the award: its row is read when the call-off is held. */
    Optional<UUID> callOffOf(UUID id) {
        return find("select terms.callOffId from Award where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }
}
