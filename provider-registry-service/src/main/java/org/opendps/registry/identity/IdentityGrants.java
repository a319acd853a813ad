package org.opendps.registry.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.registry.acting.Peopled;
import org.opendps.registry.acting.Position;

@ApplicationScoped
class IdentityGrants implements PanacheRepositoryBase<IdentityGrant, UUID>, Peopled {

    private static final UUID FIRST = new UUID(0, 0);

    private static final String KEEP = """
            insert into identity_grant (id, subject, username, provider_id, position, access)
            values (:id, :subject, :username, :provider, :position, 'PENDING')
            on conflict (subject) where access <> 'REMOVED' do nothing
            """;

    @Override
    public Optional<Standing> standing(String subject) {
        return find("subject = ?1 order by id desc", subject)
                .page(0, 1)
                .firstResultOptional()
                .map(IdentityGrant::standing);
    }

    /** @return false when the person has a grant already, also one that another request is just writing */
    boolean keep(IdentityGrant grant) {
        return getEntityManager()
                        .createNativeQuery(KEEP)
                        .setParameter("id", grant.id())
                        .setParameter("subject", grant.subject())
                        .setParameter("username", grant.username())
                        .setParameter("provider", grant.providerId())
                        .setParameter("position", grant.position().name())
                        .executeUpdate()
                == 1;
    }

    List<IdentityGrant> administrators(UUID provider) {
        return list(
                "providerId = ?1 and position = ?2 and access in (?3, ?4) order by id",
                provider,
                Position.ADMINISTRATOR,
                Access.PENDING,
                Access.GRANTED);
    }

    IdentityGrant get(UUID provider, UUID id) {
        return find("id = ?1 and providerId = ?2", id, provider)
                .firstResultOptional()
                .orElseThrow(() -> missing(id));
    }

    /** All users who are not gone, for a change: two administrators cannot remove each other at the same moment. */
    List<IdentityGrant> allForChange(UUID provider) {
        return find("providerId = ?1 and access <> ?2 order by id", provider, Access.REMOVED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** In the order in which they came. */
    List<IdentityGrant> page(UUID provider, @Nullable UUID after, int limit) {
        var from = after == null ? FIRST : after;
        return find("providerId = ?1 and id > ?2 order by id", provider, from)
                .page(0, limit + 1)
                .list();
    }

    /** The identity provider has to be told again. */
    void move(UUID from, UUID to) {
        update(
                "providerId = ?1, access = ?2 where providerId = ?3 and access in (?2, ?4)",
                to,
                Access.PENDING,
                from,
                Access.GRANTED);
    }

    static RuntimeException missing(UUID id) {
        return new NotFound("user", id).refused();
    }
}
