package org.opendps.eligibility.plan.review;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record NotYetReviewed(LocalDate on, LocalDate from, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not a day on which it can have been reviewed";
    }

    @Override
    public String detail() {
        return "The review is of " + on + ". A review is recorded on its day or later, and not before the plan was"
                + " agreed: from " + from + " to " + today + ".";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.27");
    }
}
