package org.opendps.eligibility.need;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record PeriodNotOver(LocalDate until, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The period is not over";
    }

    @Override
    public String detail() {
        return "Who came is counted afterwards: the period ends on " + until + ", and today is " + today + ".";
    }
}
