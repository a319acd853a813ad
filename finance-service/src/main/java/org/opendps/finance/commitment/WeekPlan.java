package org.opendps.finance.commitment;

import java.time.LocalDate;
import java.util.List;

/**
 * What one provider has to account for in a week of a placement, by whatever terms count on each of its days.
 *
 * @param open not accounted for yet, in the order of their days
 * @param planned how many sessions there are altogether
 * @param closed days of the terms on which there is none, because the provider is closed on bank holidays
 */
public record WeekPlan(List<PlannedSession> open, int planned, List<LocalDate> closed) {

    public WeekPlan {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }
}
