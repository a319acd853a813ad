package org.opendps.registry.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.blocks.time.London;
import org.opendps.registry.membership.MembersChanged;
import org.opendps.registry.provider.ProfileChanged;

/** Keeps what members are found by, in the transaction of each change: who looks afterwards finds them as they are. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Indexing {

    private static final String IDS = "cast(string_to_array(:ids, ',') as uuid[])";

    /** Whoever renames a provider meanwhile waits, or has come first and is seen by what follows. */
    private static final String HOLD_NAMES = "select cast(p.id as text) from provider p where p.id in"
            + " (select provider_id from member where id = any (" + IDS + ")) order by p.id for share";

    private static final String KEEP = """
            insert into member_search select * from member_search_of(%s, :today)
            on conflict (member_id, venue_id) do update set
                found_as = excluded.found_as, district = excluded.district, terms = excluded.terms,
                words = excluded.words, free_places = excluded.free_places, free_by_day = excluded.free_by_day,
                opened_on = excluded.opened_on, closed_on = excluded.closed_on, shown = excluded.shown
            """.formatted(IDS);

    /** The row without a venue goes with the first that is open for good. */
    private static final String DROP = """
            delete from member_search s where s.member_id = any (%s)
              and s.venue_id = '00000000-0000-0000-0000-000000000000'
              and exists (select from venue v
                where v.member_id = s.member_id and v.opened_on <= :today and v.closed_on is null)
            """.formatted(IDS);

    /** In one order, so that two who bring the same new words do not wait for each other. */
    private static final String LEARN = """
            insert into search_word
            select distinct purchasing_system_id, w from member_search, unnest(words) w
            where member_id = any (%s) order by purchasing_system_id, w
            on conflict do nothing
            """.formatted(IDS);

    private final EntityManager database;
    private final InstantSource clock;

    Indexing(EntityManager database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(@Observes MembersChanged changed) {
        keep(changed.members());
    }

    void rename(@Observes ProfileChanged changed) {
        if (!changed.renamed()) {
            return;
        }
        @SuppressWarnings("unchecked") // a native query answers what it is told to
        List<UUID> members = database.createNativeQuery(
                        "select id from member where provider_id = :provider order by id", UUID.class)
                .setParameter("provider", changed.providerId())
                .getResultList();
        keep(members);
    }

    private void keep(List<UUID> members) {
        if (members.isEmpty()) {
            return;
        }
        var ids = members.stream().map(UUID::toString).collect(Collectors.joining(","));
        database.createNativeQuery(HOLD_NAMES).setParameter("ids", ids).getResultList();
        var today = London.today(clock);
        for (var step : List.of(KEEP, DROP)) {
            database.createNativeQuery(step)
                    .setParameter("ids", ids)
                    .setParameter("today", today)
                    .executeUpdate();
        }
        database.createNativeQuery(LEARN).setParameter("ids", ids).executeUpdate();
    }
}
