package org.opendps.finance.grant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.finance.schedule.FinancialYear;

@ApplicationScoped
class Grants implements PanacheRepositoryBase<Grant, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String TOTALS = """
            select financial_year, source, count(*), count(distinct coalesce(cast(provider_id as text), recipient)),
                   sum(amount), sum(paid), sum(recovered)
            from club_grant
            where authority = :authority and financial_year like :year and status not in ('PROPOSED', 'REJECTED')
            group by financial_year, source order by financial_year, source""";

    Grant seen(UUID id, String authority) {
        return own(findById(id), id, authority);
    }

    /** For a step: whoever comes second sees what the first has done. */
    Grant held(UUID id, String authority) {
        return own(findById(id, LockModeType.PESSIMISTIC_WRITE), id, authority);
    }

    private static Grant own(@Nullable Grant found, UUID id, String authority) {
        return Optional.ofNullable(found)
                .filter(grant -> grant.authority().equals(authority))
                .orElseThrow(() -> new NotFound("grant", id).refused());
    }

    /** The first proposed first, one more than the limit. */
    List<Grant> page(String authority, GrantFilter filter, @Nullable UUID after, int limit) {
        var where = new StringBuilder("authority = :authority and id > :after");
        var values = new HashMap<String, Object>(
                Map.of("authority", authority, "after", after == null ? BEFORE_ALL : after));
        filter.fields().forEach((field, value) -> {
            where.append(" and ").append(field).append(" = :").append(field);
            values.put(field, value);
        });
        return find(where.append(" order by id").toString(), values)
                .page(0, limit + 1)
                .list();
    }

    /** By year and source; what was only proposed, or rejected, was never given. */
    List<GrantTotal> totals(String authority, @Nullable FinancialYear year) {
        return getEntityManager()
                .createNativeQuery(TOTALS, Tuple.class)
                .setParameter("authority", authority)
                .setParameter("year", year == null ? "%" : year.toString())
                .getResultStream()
                .map(row -> GrantTotal.of((Tuple) row))
                .toList();
    }
}
