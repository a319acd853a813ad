package org.opendps.calloff.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Entries implements PanacheRepositoryBase<Entry, Long> {

    List<Entry> of(UUID callOffId, String authority) {
        return list("callOffId = ?1 and authority = ?2 order by position", callOffId, authority);
    }

    boolean know(UUID callOffId, String authority) {
        return count("callOffId = ?1 and authority = ?2", callOffId, authority) > 0;
    }
}
