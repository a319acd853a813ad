package org.opendps.registry.purchasing.term;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record LastDayPassed(LocalDate asked, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "That day has passed";
    }

    @Override
    public String detail() {
        return "validUntil " + asked + " is before today, " + today
                + ". Choose today or a later day; to end the system now, close it.";
    }
}
