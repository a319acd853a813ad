package org.opendps.finance.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What a commitment pays once, whatever is attended.
 *
 * @param keptOn a day of the financial year in which it was reserved, where the support began later than was expected then;
 *     null where that is the first day
 * @param spendRef of the event that told that it is spent; null until a first week is approved
 */
@Embeddable
record Once(
        @Column(name = "one_off_cost") Money cost,
        @Column(name = "once_on") @Nullable LocalDate keptOn,
        @Column(name = "one_off_spend_ref") @Nullable UUID spendRef) {

    static Once of(Money cost) {
        return new Once(cost, null, null);
    }

    /** The first day of the support is a later one: this stays in the year in which there is money for it. */
    Once keptOn(LocalDate starts) {
        return new Once(cost, day(starts), spendRef);
    }

    Once spent(UUID ref) {
        return new Once(cost, keptOn, ref);
    }

    /** A day of the financial year out of which it is paid. */
    LocalDate day(LocalDate starts) {
        return Objects.requireNonNullElse(keptOn, starts);
    }

    /** What of it is not spent. */
    Money open() {
        return spendRef == null ? cost : Money.ZERO;
    }
}
