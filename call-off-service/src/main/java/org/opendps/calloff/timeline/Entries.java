package org.opendps.calloff.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Entries implements PanacheRepositoryBase<Entry, Long> {

    /** The earliest first, one more than the limit. */
    List<Entry> page(UUID callOffId, String authority, long after, int limit) {
        return find(
                        "callOffId = ?1 and authority = ?2 and position > ?3 order by position",
                        callOffId,
                        authority,
                        after)
                .page(0, limit + 1)
                .list();
    }

    Entry first(UUID callOffId) {
        return find("callOffId = ?1 order by position", callOffId).firstResult();
    }

    boolean tellOfAnOpening(UUID callOffId, String authority) {
        return count("callOffId = ?1 and authority = ?2 and step = ?3", callOffId, authority, Step.CALL_OFF_OPENED) > 0;
    }

    boolean know(UUID callOffId, String authority) {
        return count("callOffId = ?1 and authority = ?2", callOffId, authority) > 0;
    }
}
