package org.opendps.registry.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/**
 * What is still to be told to the identity provider. Whoever takes an errand has it alone for a while, so that the
 * binding of a user and its removal never overtake each other; who dies with it loses it when the while is over. The
 * real clock counts: a moved one must not hold anybody up.
 */
@ApplicationScoped
class Errands {

    /** Due at once, also when it has failed or waited before. */
    private static final String LEAVE = """
            insert into identity_errand (grant_id) values (:id)
            on conflict (grant_id) do update set tries = 0, tried_at = null
            """;

    private static final String LEAVE_FOR_PENDING = """
            insert into identity_errand (grant_id)
            select id from identity_grant where provider_id = :id and access = 'PENDING'
            on conflict (grant_id) do update set tries = 0, tried_at = null
            """;

    /** One that failed waits 5 seconds for each try it had, a minute at most. */
    private static final String TAKE = """
            update identity_errand e set taken_until = clock_timestamp() + interval '30 seconds'
            from identity_grant g
            where g.id = e.grant_id and e.grant_id = (
                select grant_id from identity_errand
                where (taken_until is null or taken_until < clock_timestamp())
                  and (tried_at is null or tried_at < clock_timestamp() - least(tries, 12) * interval '5 seconds')
                order by tried_at nulls first, grant_id limit 1 for update skip locked)
            returning cast(g.id as text), g.subject, cast(g.provider_id as text), g.access
            """;

    private static final String SETTLE = """
            update identity_grant set access = :settled
            where id = :id and access = :told and provider_id = :provider
            """;

    private static final String FORGET = "delete from identity_errand where grant_id = :id";

    /** What is to be told has changed while it was told: it is told again. */
    private static final String AGAIN = """
            update identity_errand set taken_until = null, tries = 0, tried_at = null where grant_id = :id
            """;

    private static final String FAILED = """
            update identity_errand set taken_until = null, tries = tries + 1, tried_at = clock_timestamp()
            where grant_id = :id
            """;

    private final EntityManager database;

    Errands(EntityManager database) {
        this.database = database;
    }

    void leave(UUID grantId) {
        run(LEAVE, grantId);
    }

    /** For all of a provider whom the identity provider does not know as its users yet. */
    void leaveForPending(UUID providerId) {
        run(LEAVE_FOR_PENDING, providerId);
    }

    Optional<Errand> take() {
        var taken = database.createNativeQuery(TAKE).getResultList();
        return taken.isEmpty() ? Optional.empty() : Optional.of(errand((Object[]) taken.getFirst()));
    }

    private static Errand errand(Object[] row) {
        return new Errand(
                UUID.fromString((String) row[0]),
                (String) row[1],
                UUID.fromString((String) row[2]),
                Access.valueOf((String) row[3]));
    }

    void done(Errand errand) {
        var settled = errand.isRemoval() ? Access.REMOVED : Access.GRANTED;
        int changed = database.createNativeQuery(SETTLE)
                .setParameter("settled", settled.name())
                .setParameter("id", errand.grantId())
                .setParameter("told", errand.access().name())
                .setParameter("provider", errand.providerId())
                .executeUpdate();
        run(changed == 1 ? FORGET : AGAIN, errand.grantId());
    }

    void failed(Errand errand) {
        run(FAILED, errand.grantId());
    }

    private void run(String statement, UUID id) {
        database.createNativeQuery(statement).setParameter("id", id).executeUpdate();
    }
}
