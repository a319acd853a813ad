package org.opendps.calloff.need;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.need.BudgetHeard.LineHeard;

/**
 * A line of a support plan that the council buys, as eligibility told of it.
 *
 * @param lineId lasts from one version of the plan to the next; null in plans of before
 * @param weeklyAmount in pounds; null in plans of before, whose lines share one amount
 */
public record PlanLine(
        @Nullable UUID lineId,
        String category,
        @Nullable String area,
        List<DayOfWeek> days,
        List<String> outcomes,
        List<String> accessibility,
        @Nullable Money weeklyAmount,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static PlanLine of(LineHeard heard) {
        return new PlanLine(
                heard.lineId(),
                heard.category(),
                heard.area(),
                orNone(heard.days()),
                orNone(heard.outcomes()),
                orNone(heard.accessibility()),
                heard.weeklyAmount(),
                heard.from(),
                heard.until());
    }

    public boolean runsOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    /** In words: what it is for, and when. */
    public String inWords() {
        return category + (from == null ? "" : " from " + from) + (until == null ? "" : " until " + until);
    }

    private static <T> List<T> orNone(@Nullable List<T> heard) {
        return heard == null ? List.of() : List.copyOf(heard);
    }
}
