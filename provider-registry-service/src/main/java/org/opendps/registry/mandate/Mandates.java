package org.opendps.registry.mandate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.registry.acting.Mandated;

@ApplicationScoped
class Mandates implements PanacheRepositoryBase<Mandate, UUID>, Mandated {

    private static final String PROVIDER = "mandate_provider";
    private static final UUID FIRST = new UUID(0, 0);

    private static final String POWERS = """
            select new org.opendps.registry.acting.Mandated$Powers(m.scope, p.sandboxOnly)
            from Mandate m join Portal p on p.id = m.portalId
            where m.providerId = :provider and p.client = :client and m.status = :given
              and m.validFrom <= :today and m.validUntil >= :today
            """;

    @Override
    public Optional<Powers> inForce(UUID provider, String client, LocalDate today) {
        return getEntityManager()
                .createQuery(POWERS, Powers.class)
                .setParameter("provider", provider)
                .setParameter("client", client)
                .setParameter("given", MandateStatus.GIVEN)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }

    /** Who gives a mandate for a provider does so alone until the transaction ends. */
    void oneAtATime(UUID provider) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:what, 0)) as text)")
                .setParameter("what", "mandate of " + provider)
                .getSingleResult();
    }

    /** What is not over and shares a day with the given one, for a change. */
    List<Mandate> overlapping(Mandate mandate) {
        return find(
                        "providerId = ?1 and status <> ?2 and validFrom <= ?3 and validUntil >= ?4 order by id",
                        mandate.providerId(),
                        MandateStatus.ENDED,
                        mandate.validUntil(),
                        mandate.validFrom())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Mandate> liveOfProvider(UUID provider) {
        return list("providerId = ?1 and status <> ?2 order by id", provider, MandateStatus.ENDED);
    }

    /** All that it ever gave, for a change. */
    List<Mandate> ofProvider(UUID provider) {
        return find("providerId = ?1 order by id", provider)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What has not ended, for a change. */
    List<Mandate> liveOfPortal(UUID portal) {
        return find("portalId = ?1 and status <> ?2 order by id", portal, MandateStatus.ENDED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when there is no such provider */
    void keepNew(Mandate mandate) {
        try {
            persistAndFlush(mandate);
        } catch (ConstraintViolationException e) {
            if (PROVIDER.equals(e.getConstraintName())) {
                throw new NotFound("provider", mandate.providerId()).refused();
            }
            throw e;
        }
    }

    Mandate get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    /** For a change: whoever comes second sees what the first has done. */
    Mandate getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(id));
    }

    /** In the order in which they were given. */
    List<Mandate> page(@Nullable UUID provider, @Nullable UUID portal, @Nullable UUID after, int limit) {
        var from = after == null ? FIRST : after;
        var found = switch (Which.of(provider, portal)) {
            case ALL -> find("id > ?1 order by id", from);
            case OF_PROVIDER -> find("providerId = ?1 and id > ?2 order by id", provider, from);
            case OF_PORTAL -> find("portalId = ?1 and id > ?2 order by id", portal, from);
            case OF_BOTH -> find("providerId = ?1 and portalId = ?2 and id > ?3 order by id", provider, portal, from);
        };
        return found.page(0, limit + 1).list();
    }

    private enum Which {
        ALL,
        OF_PROVIDER,
        OF_PORTAL,
        OF_BOTH;

        static Which of(@Nullable UUID provider, @Nullable UUID portal) {
            if (provider == null) {
                return portal == null ? ALL : OF_PORTAL;
            }
            return portal == null ? OF_PROVIDER : OF_BOTH;
        }
    }

    static RuntimeException missing(UUID id) {
        return new NotFound("mandate", id).refused();
    }
}
