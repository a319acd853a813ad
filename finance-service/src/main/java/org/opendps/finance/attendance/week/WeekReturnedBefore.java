package org.opendps.finance.attendance.week;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

public record WeekReturnedBefore(LocalDate starting) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "This week was returned before";
    }

    @Override
    public String detail() {
        return "The week of " + starting + " has a return. Read it, and ask the council if it is wrong.";
    }
}
