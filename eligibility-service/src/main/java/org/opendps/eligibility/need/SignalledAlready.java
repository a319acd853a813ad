package org.opendps.eligibility.need;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record SignalledAlready(LocalDate from, LocalDate until) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "This period is counted";
    }

    @Override
    public String detail() {
        return "There is a signal of this club for the area and category from " + from + " until " + until
                + ". Nobody is counted twice: send a period beside it.";
    }
}
