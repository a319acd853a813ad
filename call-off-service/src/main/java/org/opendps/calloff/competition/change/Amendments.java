package org.opendps.calloff.competition.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Amendments implements PanacheRepositoryBase<Amendment, UUID> {

    int next(UUID callOffId) {
        return (int) count("callOffId", callOffId) + 1;
    }

    List<Amendment> page(UUID callOffId, long after, int limit) {
        return find("callOffId = ?1 and number > ?2 order by number", callOffId, (int)
                        Math.min(after, Integer.MAX_VALUE))
                .page(0, limit + 1)
                .list();
    }
}
