package org.opendps.registry.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Members implements PanacheRepositoryBase<Member, UUID> {

    Member get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("member", id).refused());
    }

    long live(UUID purchasingSystemId) {
        return count("purchasingSystemId = ?1 and status <> ?2", purchasingSystemId, MemberStatus.REMOVED);
    }

    /** In order of admission. */
    List<Member> page(UUID purchasingSystemId, @Nullable UUID after, int limit) {
        var from = after == null ? new UUID(0, 0) : after;
        return find("purchasingSystemId = ?1 and id > ?2 order by id", purchasingSystemId, from)
                .page(0, limit + 1)
                .list();
    }
}
