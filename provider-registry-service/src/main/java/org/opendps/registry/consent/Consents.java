package org.opendps.registry.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.registry.acting.Consented;

@ApplicationScoped
class Consents implements PanacheRepositoryBase<Consent, UUID>, Consented {

    private static final String PROVIDER = "consent_provider";
    private static final UUID FIRST = new UUID(0, 0);

    private static final String LONGEST =
            "select longest_months from consent_policy where valid_from <= :today order by valid_from desc";

    @Override
    public boolean stands(UUID provider, Officer officer, LocalDate today) {
        return count(
                        "providerId = ?1 and officer = ?2 and authority = ?3 and status = ?4 and given.validUntil >= ?5",
                        provider,
                        officer.username(),
                        officer.authority(),
                        ConsentStatus.GIVEN,
                        today)
                > 0;
    }

    /** How many months a consent lasts at most, by the policy of that day. */
    int longestMonths(LocalDate today) {
        var months = getEntityManager()
                .createNativeQuery(LONGEST, Integer.class)
                .setParameter("today", today)
                .setMaxResults(1)
                .getSingleResult();
        return (Integer) months;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when there is no such provider */
    void keepNew(Consent consent) {
        try {
            persistAndFlush(consent);
        } catch (ConstraintViolationException e) {
            if (PROVIDER.equals(e.getConstraintName())) {
                throw new NotFound("provider", consent.providerId()).refused();
            }
            throw e;
        }
    }

    Consent get(UUID provider, UUID id) {
        return find("id = ?1 and providerId = ?2", id, provider)
                .firstResultOptional()
                .orElseThrow(() -> missing(id));
    }

    /** For a change: whoever comes second sees what the first has done. */
    Consent getForChange(UUID provider, UUID id) {
        return find("id = ?1 and providerId = ?2", id, provider)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> missing(id));
    }

    /** In the order in which they were recorded: all of a provider, or those of one council. */
    List<Consent> page(UUID provider, @Nullable String authority, @Nullable UUID after, int limit) {
        var from = after == null ? FIRST : after;
        var found = authority == null
                ? find("providerId = ?1 and id > ?2 order by id", provider, from)
                : find("providerId = ?1 and authority = ?2 and id > ?3 order by id", provider, authority, from);
        return found.page(0, limit + 1).list();
    }

    /** @return what was moved, as it is now */
    List<Consent> move(UUID from, UUID to) {
        var moved = list("providerId = ?1 order by id", from);
        moved.forEach(consent -> consent.move(to));
        flush();
        return moved;
    }

    static RuntimeException missing(UUID id) {
        return new NotFound("consent", id).refused();
    }
}
