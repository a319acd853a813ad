package org.opendps.registry.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.registry.regime.NoticeKind;
import org.opendps.registry.regime.Occasion;

@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    Notice get(UUID system, UUID id) {
        return find("id = ?1 and purchasingSystemId = ?2", id, system)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("notice", id).refused());
    }

    /** For a change: whoever comes second sees what the first has done. */
    Notice getForChange(UUID system, UUID id) {
        return find("id = ?1 and purchasingSystemId = ?2", id, system)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("notice", id).refused());
    }

    /** Of a draft; at most one for each kind. */
    List<Notice> ofTheDraft(UUID system) {
        return list("purchasingSystemId = ?1 and occasion = ?2", system, Occasion.DRAFTED);
    }

    Optional<Notice> first(UUID system, NoticeKind kind) {
        return find("purchasingSystemId = ?1 and kind = ?2 order by id", system, kind)
                .firstResultOptional();
    }

    /** In the order in which they fell due. */
    List<Notice> page(UUID system, @Nullable NoticeStatus status, @Nullable UUID after, int limit) {
        var from = after == null ? BEFORE_ALL : after;
        var found = status == null
                ? find("purchasingSystemId = ?1 and id > ?2 order by id", system, from)
                : find("purchasingSystemId = ?1 and status = ?2 and id > ?3 order by id", system, status, from);
        return found.page(0, limit + 1).list();
    }
}
