package org.opendps.finance.commitment;

import java.util.List;

/**
 * What one provider has to account for in a week of a placement, by whatever terms count on each of its days.
 *
 * @param open not accounted for yet, in the order of their days
 * @param planned how many sessions there are altogether
 */
public record WeekPlan(List<PlannedSession> open, int planned) {

    public WeekPlan {
        open = List.copyOf(open);
    }
}
