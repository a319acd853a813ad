package org.opendps.registry.purchasing.term;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record AwardTooLate(LocalDate by, String citation) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The next framework came too late";
    }

    @Override
    public String detail() {
        return "The next framework had to be awarded by " + by
                + ". After that day the framework cannot be reopened: set up a new system.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("by", by, "citation", citation);
    }
}
