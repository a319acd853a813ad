package org.opendps.eligibility.plan.course;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record ReviewTooLate(LocalDate wanted, LocalDate latest, String source) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The next review is too late";
    }

    @Override
    public String detail() {
        return wanted + " is too late for the next review: by " + latest + " at the latest. A plan may be reviewed"
                + " earlier at any time, when the person asks or something changes.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.27(1); " + source, "latest", latest.toString());
    }
}
