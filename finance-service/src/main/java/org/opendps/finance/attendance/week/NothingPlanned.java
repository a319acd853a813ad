package org.opendps.finance.attendance.week;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record NothingPlanned(LocalDate starting) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Nothing was planned";
    }

    @Override
    public String detail() {
        return "No session of this placement was planned in the week of " + starting
                + ". Check the week, and the days and dates of the placement.";
    }
}
