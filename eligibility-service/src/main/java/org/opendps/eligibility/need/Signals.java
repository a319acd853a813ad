package org.opendps.eligibility.need;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Signals implements PanacheRepositoryBase<Signal, UUID> {

    /** One of the same club, area and category whose period has a day in common. */
    Optional<Signal> overlapping(String authority, UUID provider, SignalRequest request) {
        var parameters = Parameters.with("authority", authority)
                .and("provider", provider)
                .and("area", request.area())
                .and("from", request.from())
                .and("until", request.until());
        var common = "authority = :authority and providerId = :provider and area = :area and periodFrom <= :until and"
                + " periodUntil >= :from and category ";
        return request.category() == null
                ? find(common + "is null", parameters).firstResultOptional()
                : find(common + "= :category", parameters.and("category", request.category()))
                        .firstResultOptional();
    }

    /** Until the transaction ends nobody else counts for the club. */
    void hold(UUID provider) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('signals of ' || ?1, 0)) as text)")
                .setParameter(1, provider.toString())
                .getSingleResult();
    }

    /** Of a council all, in the order in which they came. */
    List<Signal> page(String authority, @Nullable UUID after, int limit) {
        return find("authority = ?1 and id > ?2 order by id", authority, after == null ? new UUID(0, 0) : after)
                .page(0, limit + 1)
                .list();
    }

    /** Of a club its own. */
    List<Signal> page(UUID provider, @Nullable UUID after, int limit) {
        return find("providerId = ?1 and id > ?2 order by id", provider, after == null ? new UUID(0, 0) : after)
                .page(0, limit + 1)
                .list();
    }
}
