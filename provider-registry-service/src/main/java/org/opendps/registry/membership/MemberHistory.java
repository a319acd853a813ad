package org.opendps.registry.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.time.London;

/** Who was a member of what at the end of a day. */
@ApplicationScoped
class MemberHistory {

    /** The latest state of each member before the end of the day; of those that were members then, a page. */
    private static final String ON = """
            select s.* from member m
            cross join lateral (
                select * from member_state
                where member_id = m.id and from_at < :end
                order by position desc limit 1) s
            where m.purchasing_system_id = :system and m.id > :after
              and s.status <> 'REMOVED' and (:category = '' or jsonb_exists(s.categories, :category))
            order by m.id
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager database;

    MemberHistory(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked") // a native query of an entity
    List<MemberState> on(LocalDate day, UUID systemId, @Nullable String category, @Nullable UUID after, int limit) {
        var end = day.plusDays(1).atStartOfDay(London.ZONE).toOffsetDateTime();
        return database.createNativeQuery(ON, MemberState.class)
                .setParameter("end", end)
                .setParameter("system", systemId)
                .setParameter("category", category == null ? "" : category)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    void keep(MemberState state) {
        database.persist(state);
    }

    /** The states of one member, the oldest first. */
    List<MemberState> of(UUID memberId, long after, int limit) {
        return database.createQuery(
                        "from MemberState where memberId = ?1 and position > ?2 order by position", MemberState.class)
                .setParameter(1, memberId)
                .setParameter(2, after)
                .setMaxResults(limit + 1)
                .getResultList();
    }
}
