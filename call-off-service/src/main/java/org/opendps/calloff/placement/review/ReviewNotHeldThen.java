package org.opendps.calloff.placement.review;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record ReviewNotHeldThen(LocalDate heldOn, LocalDate from, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "No review on that day";
    }

    @Override
    public String detail() {
        return "A review is recorded when it was held: between the first day of the placement, " + from
                + ", and today, " + today + ". Not on " + heldOn + ".";
    }
}
