package org.opendps.finance.attendance.week;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record WeekStartsOnMonday(LocalDate given) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "A week starts on Monday";
    }

    @Override
    public String detail() {
        return "weekStarting is a Monday; " + given + " is not. Send the Monday of the week that you return.";
    }
}
