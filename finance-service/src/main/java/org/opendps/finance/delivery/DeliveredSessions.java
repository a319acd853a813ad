package org.opendps.finance.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
public class DeliveredSessions implements PanacheRepositoryBase<DeliveredSession, UUID> {

    /** The days of a placement that this provider has accounted for. */
    public Set<LocalDate> days(UUID placementId, UUID providerId) {
        return new HashSet<>(find(
                        "select heldOn from DeliveredSession where placementId = ?1 and providerId = ?2",
                        placementId,
                        providerId)
                .project(LocalDate.class)
                .list());
    }

    /** Those to which somebody came, by whichever provider. */
    public List<DeliveredSession> attended(UUID placementId, LocalDate from, LocalDate until) {
        return list(
                "placementId = ?1 and attended and heldOn >= ?2 and heldOn <= ?3 order by heldOn, id",
                placementId,
                from,
                until);
    }
}
