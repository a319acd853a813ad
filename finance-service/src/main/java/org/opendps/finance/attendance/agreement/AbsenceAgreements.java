package org.opendps.finance.attendance.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AbsenceAgreements implements PanacheRepositoryBase<AbsenceAgreement, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** What has started by that day for this placement with this provider, in the order in which it was to start. */
    List<AbsenceAgreement> startedBy(String authority, UUID placement, UUID provider, LocalDate day) {
        return list(
                "authority = ?1 and startsOn <= ?2 and (placementId = ?3 or providerId = ?4) order by startsOn, id",
                authority,
                day,
                placement,
                provider);
    }

    /** In the order in which they were agreed, one more than the limit. */
    List<AbsenceAgreement> page(
            String authority, @Nullable UUID placement, @Nullable UUID provider, @Nullable UUID after, int limit) {
        var where = new StringBuilder("authority = :authority and id > :after");
        var values = new HashMap<String, Object>(
                Map.of("authority", authority, "after", after == null ? BEFORE_ALL : after));
        if (placement != null) {
            where.append(" and placementId = :placement");
            values.put("placement", placement);
        }
        if (provider != null) {
            where.append(" and providerId = :provider");
            values.put("provider", provider);
        }
        return find(where.append(" order by id").toString(), values)
                .page(0, limit + 1)
                .list();
    }
}
