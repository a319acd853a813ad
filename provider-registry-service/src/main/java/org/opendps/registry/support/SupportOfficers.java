package org.opendps.registry.support;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class SupportOfficers implements PanacheRepositoryBase<SupportOfficer, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's */
    SupportOfficer get(UUID id, Caller caller) {
        return own(id, findById(id), caller);
    }

    /** For a change: whoever comes second sees what the first has done. */
    SupportOfficer getForChange(UUID id, Caller caller) {
        return own(id, findById(id, LockModeType.PESSIMISTIC_WRITE), caller);
    }

    /** Who stops meanwhile waits, and hands over what was just given. */
    SupportOfficer getToGive(UUID id, Caller caller) {
        return own(id, findById(id, LockModeType.PESSIMISTIC_READ), caller);
    }

    private static SupportOfficer own(UUID id, @Nullable SupportOfficer officer, Caller caller) {
        if (officer == null) {
            throw new NotFound("support officer", id).refused();
        }
        caller.mustBelongTo(officer.authority(), "support officer", id);
        return officer;
    }

    /** In order of creation. */
    List<SupportOfficer> page(String authority, @Nullable UUID after, int limit) {
        var from = after == null ? BEFORE_ALL : after;
        return find("authority = ?1 and id > ?2 order by id", authority, from)
                .page(0, limit + 1)
                .list();
    }
}
