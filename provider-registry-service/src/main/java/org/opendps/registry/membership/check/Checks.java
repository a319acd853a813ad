package org.opendps.registry.membership.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On which day each member's documents were last looked at. A member of a system that asks for none is not in it. */
@ApplicationScoped
public class Checks {

    private static final String DUE = """
            select member_id from member_check
            where (checked_on < ?1 or checked_on > ?1) and member_id > ?2 order by member_id
            """;
    private static final String DONE = """
            insert into member_check (member_id, checked_on) values (?1, ?2)
            on conflict (member_id) do update set checked_on = excluded.checked_on
            """;
    private static final String AGAIN = """
            insert into member_check (member_id, checked_on)
            select id, date '0001-01-01' from member where purchasing_system_id = ?1 and status <> 'REMOVED'
            on conflict (member_id) do update set checked_on = excluded.checked_on
            """;
    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager database;

    Checks(EntityManager database) {
        this.database = database;
    }

    /** Of another day, earlier or later: the clock of a demonstration may go back. */
    @SuppressWarnings("unchecked") // a native query answers what it is told to
    List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return database.createNativeQuery(DUE, UUID.class)
                .setParameter(1, today)
                .setParameter(2, after == null ? BEFORE_ALL : after)
                .setMaxResults(atMost)
                .getResultList();
    }

    void done(UUID member, LocalDate today) {
        database.createNativeQuery(DONE)
                .setParameter(1, member)
                .setParameter(2, today)
                .executeUpdate();
    }

    /** Of one that is asked for nothing, until it is. */
    void none(UUID member) {
        database.createNativeQuery("delete from member_check where member_id = ?1")
                .setParameter(1, member)
                .executeUpdate();
    }

    /** One, as soon as somebody looks. */
    public void soon(UUID member) {
        done(member, LONG_AGO);
    }

    /** All members of a system, as soon as somebody looks. */
    void again(UUID system) {
        database.createNativeQuery(AGAIN).setParameter(1, system).executeUpdate();
    }
}
