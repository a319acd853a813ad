package org.opendps.finance.attendance;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** How long somebody is in hospital, and so what is paid, is counted over the weeks before. */
record EarlierWeekFirst(LocalDate earlier) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "An earlier week waits";
    }

    @Override
    public String detail() {
        return "This week has an absence in hospital, whose weeks are counted from its first day, and the return of the"
                + " week of " + earlier + " is not decided yet. Approve or reject that one first.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("weekStarting", earlier);
    }
}
