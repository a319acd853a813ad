package org.opendps.finance.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

@ApplicationScoped
class DeliveredWeeks implements PanacheRepositoryBase<DeliveredWeek, UUID> {

    /** Whether a session of the placement is still to be paid for out of what is committed. */
    Predicate<LocalDate> open(UUID placementId) {
        var delivered = list("placementId", placementId).stream()
                .map(DeliveredWeek::weekStarting)
                .collect(Collectors.toSet());
        return day -> !delivered.contains(DeliveredWeek.weekOf(day));
    }
}
