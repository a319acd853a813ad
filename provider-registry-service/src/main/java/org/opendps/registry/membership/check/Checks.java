package org.opendps.registry.membership.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On which day each member's documents were last looked at. A member of a system that asks for none is not in it. */
@ApplicationScoped
public class Checks {

    /** Of another day, earlier or later: the clock of a demonstration may go back. */
    private static final String IS_DUE = " (checked_on < ?1 or checked_on > ?1) ";

    private static final String FIRST_OF_EACH_BATCH = """
            select member_id from (
                select member_id, row_number() over (order by member_id) as n
                from member_check where %s and member_id > ?2) due
            where n %% ?3 = 1 order by member_id
            """.formatted(IS_DUE);
    private static final String BATCH = """
            select member_id from member_check where %s and member_id >= ?2 order by member_id
            """.formatted(IS_DUE);
    private static final String HOLD =
            "select member_id from member_check where member_id in (?1) order by member_id for update";
    private static final String DONE = "update member_check set checked_on = ?2 where member_id in (?1)";
    private static final String NONE = "delete from member_check where member_id in (?1)";
    private static final String SOON = """
            insert into member_check (member_id, checked_on) values (?1, date '0001-01-01')
            on conflict (member_id) do update set checked_on = excluded.checked_on
            """;
    private static final String AGAIN = """
            insert into member_check (member_id, checked_on)
            select id, date '0001-01-01' from member where purchasing_system_id = ?1 and status <> 'REMOVED' order by id
            on conflict (member_id) do update set checked_on = excluded.checked_on
            """;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager database;

    Checks(EntityManager database) {
        this.database = database;
    }

    /** Of those that are due after the given one, the first of each batch. */
    @SuppressWarnings("unchecked") // a native query answers what it is told to
    List<UUID> due(LocalDate today, @Nullable UUID after, int batch, int atMost) {
        return database.createNativeQuery(FIRST_OF_EACH_BATCH, UUID.class)
                .setParameter(1, today)
                .setParameter(2, after == null ? BEFORE_ALL : after)
                .setParameter(3, batch)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Those that are due from the given one on. */
    @SuppressWarnings("unchecked") // a native query answers what it is told to
    List<UUID> batch(LocalDate today, UUID first, int atMost) {
        return database.createNativeQuery(BATCH, UUID.class)
                .setParameter(1, today)
                .setParameter(2, first)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Before one looks: whoever wants another look meanwhile waits, and is not taken for having been served. */
    void hold(Collection<UUID> members) {
        database.createNativeQuery(HOLD, UUID.class).setParameter(1, members).getResultList();
    }

    void done(Collection<UUID> members, LocalDate today) {
        if (!members.isEmpty()) {
            database.createNativeQuery(DONE)
                    .setParameter(1, members)
                    .setParameter(2, today)
                    .executeUpdate();
        }
    }

    /** Of those that are asked for nothing, until they are. */
    void none(Collection<UUID> members) {
        if (!members.isEmpty()) {
            database.createNativeQuery(NONE).setParameter(1, members).executeUpdate();
        }
    }

    /** One, as soon as somebody looks. */
    public void soon(UUID member) {
        database.createNativeQuery(SOON).setParameter(1, member).executeUpdate();
    }

    /** All members of a system, as soon as somebody looks. */
    void again(UUID system) {
        database.createNativeQuery(AGAIN).setParameter(1, system).executeUpdate();
    }
}
