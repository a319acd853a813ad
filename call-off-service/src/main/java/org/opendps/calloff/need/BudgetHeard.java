package org.opendps.calloff.need;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What we read of a personal budget; eligibility owns the event and may say more. Events of earlier versions have no
 * state, no determination, and one route for all lines.
 */
record BudgetHeard(
        UUID personRef,
        long version,
        String authority,
        @Nullable String state,
        String decision,
        @Nullable Determination determination,
        String fundingRoute,
        Money weeklyAmount,
        LocalDate from,
        @Nullable LocalDate until,
        List<LineHeard> lines) {

    /** The only route by which a council buys: a direct payment, or a provider's fund, is never a call-off. */
    static final String COUNCIL_MANAGED = "COUNCIL_MANAGED";

    /** @param basis why it may be paid for: a duty, a power or urgent needs; null where it may not */
    record Determination(@Nullable String basis) {}

    record LineHeard(
            @Nullable UUID lineId,
            String category,
            @Nullable String area,
            @Nullable List<DayOfWeek> days,
            @Nullable List<String> outcomes,
            @Nullable List<String> accessibility,
            @Nullable String fundingRoute,
            @Nullable Money weeklyAmount,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        LocalDate firstDay() {
            return Objects.requireNonNullElse(from, LocalDate.MIN);
        }

        boolean runsOn(LocalDate day) {
            return !firstDay().isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    /** Whether there is ground to buy, and the plan neither rests nor has ended. */
    boolean stands() {
        boolean inForce = state == null || state.equals("STANDING");
        return inForce && basis() != null;
    }

    /** Of events of earlier versions the decision alone. */
    @Nullable
    String basis() {
        if (determination != null) {
            return determination.basis();
        }
        return decision.equals("ELIGIBLE") ? decision : null;
    }

    /** The lines that the council buys. */
    List<LineHeard> bought() {
        return lines.stream()
                .filter(line -> COUNCIL_MANAGED.equals(Objects.requireNonNullElse(line.fundingRoute(), fundingRoute)))
                .toList();
    }

    /** What these may cost in any week: of lines that follow one another only one is bought at a time. */
    Money weeklyCeiling() {
        var known = lines.stream().anyMatch(line -> line.fundingRoute() != null);
        return known
                ? bought().stream()
                        .map(line -> costOn(line.firstDay()))
                        .max(Money::compareTo)
                        .orElse(Money.ZERO)
                : weeklyAmount;
    }

    private Money costOn(LocalDate day) {
        return Money.sum(bought().stream()
                .filter(line -> line.runsOn(day))
                .map(line -> Objects.requireNonNullElse(line.weeklyAmount(), Money.ZERO))
                .toList());
    }
}
