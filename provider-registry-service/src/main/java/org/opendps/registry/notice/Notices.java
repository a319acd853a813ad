package org.opendps.registry.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.DueRows;
import org.opendps.blocks.problem.NotFound;
import org.opendps.registry.application.decision.Overdue;
import org.opendps.registry.regime.notice.NoticeKind;
import org.opendps.registry.regime.notice.Occasion;

@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    public Notice get(UUID system, UUID id) {
        return find("id = ?1 and purchasingSystemId = ?2", id, system)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("notice", id).refused());
    }

    /** For a change: whoever comes second sees what the first has done. */
    public Notice getForChange(UUID system, UUID id) {
        return find("id = ?1 and purchasingSystemId = ?2", id, system)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("notice", id).refused());
    }

    public Notice getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("notice", id).refused());
    }

    List<UUID> toTell(LocalDate today, @Nullable UUID after, int atMost) {
        return DueRows.of(Notice.class, getEntityManager(), today, after, atMost);
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
    public List<Notice> page(UUID system, Wanted wanted, @Nullable UUID after, int limit) {
        return page("purchasingSystemId", system, wanted, after, limit);
    }

    /** About all systems of a council, in the order in which they fell due. */
    public List<Notice> page(String authority, Wanted wanted, @Nullable UUID after, int limit) {
        return page("authority", authority, wanted, after, limit);
    }

    private List<Notice> page(String owner, Object whose, Wanted wanted, @Nullable UUID after, int limit) {
        var text = new StringBuilder(owner).append(" = ?1 and id > ?2");
        var values = new ArrayList<Object>(List.of(whose, after == null ? BEFORE_ALL : after));
        var status = wanted.status();
        if (status != null) {
            values.add(status);
            text.append(" and status = ?").append(values.size());
        }
        var overdueOn = wanted.overdueOn();
        if (overdueOn != null) {
            values.add(overdueOn);
            text.append(" and status = DUE and due < ?").append(values.size());
        }
        return find(text.append(" order by id").toString(), values.toArray())
                .page(0, limit + 1)
                .list();
    }

    /** @param overdueOn only those that were due before that day and are not out */
    public record Wanted(
            @Nullable NoticeStatus status, @Nullable LocalDate overdueOn) {

        public static Wanted of(@Nullable NoticeStatus status, @Nullable Overdue overdue, LocalDate today) {
            return new Wanted(status, overdue == Overdue.ONLY ? today : null);
        }
    }
}
