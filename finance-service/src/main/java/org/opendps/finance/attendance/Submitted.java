package org.opendps.finance.attendance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** A return that was made: what will be paid for it as far as is known, and for which run it counts. */
public record Submitted(
        UUID id,
        Money total,
        @Nullable Boolean late,
        @Nullable LocalDate countsFrom) {

    static Submitted of(AttendanceReturn made) {
        return new Submitted(made.id(), made.total(), made.late(), made.countsFrom());
    }
}
