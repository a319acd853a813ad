package org.opendps.finance.attendance.week;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record WeekNotOver(LocalDate lastSession) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The week is not over";
    }

    @Override
    public String detail() {
        return "The last session of this week is on " + lastSession + ". Return the week from the day after.";
    }
}
