package org.opendps.registry.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class IdentityGrants implements PanacheRepositoryBase<IdentityGrant, UUID> {

    private static final int AT_ONCE = 50;

    private static final String KEEP = """
            insert into identity_grant (id, subject, username, provider_id, access)
            values (:id, :subject, :username, :provider, 'PENDING') on conflict (subject) do nothing
            """;

    /**
     * Those to try now: a grant that failed waits 5 seconds for each try it had, a minute at most. The real clock
     * counts: a moved one must not hold anybody up.
     */
    private static final String DUE = """
            select * from identity_grant
            where access = 'PENDING'
              and (tried_at is null or tried_at < clock_timestamp() - least(tries, 12) * interval '5 seconds')
            order by tried_at nulls first, id
            """;

    /** @return false when the person has a grant already, also one that another request is just writing */
    boolean keep(IdentityGrant grant) {
        return getEntityManager()
                        .createNativeQuery(KEEP)
                        .setParameter("id", grant.id())
                        .setParameter("subject", grant.subject())
                        .setParameter("username", grant.administrator().username())
                        .setParameter("provider", grant.providerId())
                        .executeUpdate()
                == 1;
    }

    List<IdentityGrant> of(UUID providerId) {
        return list("providerId = ?1 order by id", providerId);
    }

    List<IdentityGrant> due() {
        return getEntityManager()
                .createNativeQuery(DUE, IdentityGrant.class)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    void granted(UUID id) {
        update("access = ?1 where id = ?2 and access = ?3", Access.GRANTED, id, Access.PENDING);
    }

    void failed(UUID id) {
        getEntityManager()
                .createNativeQuery(
                        "update identity_grant set tries = tries + 1, tried_at = clock_timestamp() where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
