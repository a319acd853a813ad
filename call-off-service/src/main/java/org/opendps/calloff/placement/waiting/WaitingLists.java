package org.opendps.calloff.placement.waiting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

@ApplicationScoped
class WaitingLists implements PanacheRepositoryBase<WaitingList, UUID> {

    private static final String BEGIN = """
            insert into waiting_list (id, authority, provider_id) values (?1, ?2, ?3)
            on conflict (authority, provider_id) do nothing
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** There is one list for each provider, however many enter at once. */
    void begin(String authority, UUID provider) {
        getEntityManager()
                .createNativeQuery(BEGIN)
                .setParameter(1, Ids.next())
                .setParameter(2, authority)
                .setParameter(3, provider)
                .executeUpdate();
    }

    /** Lists on which somebody waits and that nobody has looked at today; a clock that was put back counts, too. */
    List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return find("""
                        select l.id from WaitingList l where (l.lookedOn is null or l.lookedOn <> ?1) and l.id > ?2
                        and exists (select 1 from WaitingEntry e where e.authority = l.authority
                            and e.providerId = l.providerId and e.status in (WAITING, OFFERED))
                        order by l.id
                        """, today, after == null ? BEFORE_ALL : after)
                .project(UUID.class)
                .page(0, atMost)
                .list();
    }

    /** The provider has other places than before: its lists are looked at again. */
    void lookAgain(UUID provider) {
        update("lookedOn = null where providerId = ?1 and lookedOn is not null", provider);
    }
}
