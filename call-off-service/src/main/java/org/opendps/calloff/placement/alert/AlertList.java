package org.opendps.calloff.placement.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Domain rule R7.3: running placements are not cut when insurance runs out, and somebody is told; also a council that buys
 * from another's system.
 */
@ApplicationScoped
class AlertList {

    private static final String ALERTS = """
            select p.id, t.provider_id, p.category, p.area, t.ends_on, s.lacking
            from placement p join placement_term t on t.placement_id = p.id
            join (
                select buyer, m.provider_id, string_agg(distinct kind, ' ' order by kind) lacking
                from member_supply m
                left join purchasing_system u on u.id = m.purchasing_system_id
                cross join unnest(array_append(cast(u.user_authorities as text[]), m.authority)) buyer
                cross join jsonb_array_elements_text(m.papers -> 'lacking') kind
                group by buyer, m.provider_id) s on s.buyer = p.authority and s.provider_id = t.provider_id
            where t.superseded_at is null and t.starts_on <= :day and t.ends_on >= :day and p.id > :after
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager database;

    AlertList(EntityManager database) {
        this.database = database;
    }

    /** In the order of the placements' ids, one more than the limit. */
    List<AlertView> ofCouncil(String authority, LocalDate day, @Nullable UUID after, int limit) {
        return read(" and p.authority = :whose", authority, day, after, limit);
    }

    List<AlertView> ofProvider(UUID provider, LocalDate day, @Nullable UUID after, int limit) {
        return read(" and t.provider_id = :whose", provider, day, after, limit);
    }

    @SuppressWarnings("unchecked")
    private List<AlertView> read(String whose, Object value, LocalDate day, @Nullable UUID after, int limit) {
        return database
                .createNativeQuery(ALERTS + whose + " order by p.id", Tuple.class)
                .setParameter("whose", value)
                .setParameter("day", day)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(limit + 1)
                .getResultList()
                .stream()
                .map(row -> view((Tuple) row))
                .toList();
    }

    private static AlertView view(Tuple row) {
        return new AlertView(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                row.get(3, String.class),
                day(row.get(4)),
                List.of(row.get(5, String.class).split(" ", -1)));
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
