package org.opendps.finance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is accounted for, for the features that plan and pay. */
@ApplicationScoped
public class Delivered {

    private final DeliveredSessions sessions;

    Delivered(DeliveredSessions sessions) {
        this.sessions = sessions;
    }

    public void keep(DeliveredSession session) {
        sessions.persist(session);
    }

    /** The days of a placement that this provider has accounted for. */
    public Set<LocalDate> days(UUID placementId, UUID providerId) {
        return new HashSet<>(sessions.find(
                        "select heldOn from DeliveredSession where placementId = ?1 and providerId = ?2",
                        placementId,
                        providerId)
                .project(LocalDate.class)
                .list());
    }

    /** Those to which somebody came, by whichever provider. */
    public List<DeliveredSession> attended(UUID placementId, LocalDate from, LocalDate until) {
        return sessions.list(
                "placementId = ?1 and attended and heldOn >= ?2 and heldOn <= ?3 order by heldOn, id",
                placementId,
                from,
                until);
    }
}
