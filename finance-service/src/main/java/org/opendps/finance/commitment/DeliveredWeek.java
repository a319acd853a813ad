package org.opendps.finance.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;

/** A week of a placement that is approved: spent, and so committed no longer. */
@Entity
class DeliveredWeek {

    @Id
    private UUID id;

    private UUID placementId;
    private LocalDate weekStarting;

    protected DeliveredWeek() {}

    DeliveredWeek(UUID placementId, LocalDate weekStarting) {
        this.id = Ids.next();
        this.placementId = placementId;
        this.weekStarting = weekStarting;
    }

    static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    UUID placementId() {
        return placementId;
    }

    LocalDate weekStarting() {
        return weekStarting;
    }
}
