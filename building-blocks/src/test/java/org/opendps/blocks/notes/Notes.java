package org.opendps.blocks.notes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {

    List<Note> page(String authority, UUID after, int limit) {
        var from = after == null ? new UUID(0, 0) : after;
        return find("authority = ?1 and id > ?2 order by id", authority, from)
                .page(0, limit + 1)
                .list();
    }
}
