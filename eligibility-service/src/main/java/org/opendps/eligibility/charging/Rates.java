package org.opendps.eligibility.charging;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.opendps.blocks.money.Money;

/**
 * The amounts of one year.
 *
 * @param ends the first day on which they no longer hold
 */
record Rates(String version, LocalDate starts, LocalDate ends, Map<Rate.Kind, Rate> rates) {

    boolean hold(LocalDate on) {
        return !on.isBefore(starts) && on.isBefore(ends);
    }

    Optional<Rate> find(Rate.Kind kind) {
        return Optional.ofNullable(rates.get(kind));
    }

    Money lowerCapital() {
        return Objects.requireNonNull(rates.get(Rate.Kind.LOWER_CAPITAL_LIMIT)).amount();
    }

    Money upperCapital() {
        return Objects.requireNonNull(rates.get(Rate.Kind.UPPER_CAPITAL_LIMIT)).amount();
    }
}
