package org.opendps.registry.panel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Panels implements PanacheRepositoryBase<Panel, UUID> {

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's */
    Panel get(UUID id, Caller caller) {
        var panel = findByIdOptional(id).orElseThrow(() -> new NotFound("panel", id).refused());
        caller.mustBelongTo(panel.authority(), "panel", id);
        return panel;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's */
    Panel getForChange(UUID id, Caller caller) {
        var panel = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("panel", id).refused());
        caller.mustBelongTo(panel.authority(), "panel", id);
        return panel;
    }

    /** In order of creation. */
    List<Panel> page(String authority, @Nullable UUID after, int limit) {
        var from = after == null ? new UUID(0, 0) : after;
        return find("authority = ?1 and id > ?2 order by id", authority, from)
                .page(0, limit + 1)
                .list();
    }
}
