package org.opendps.calloff.need;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record PersonNotEligible(UUID personRef, LocalDate from, LocalDate until) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Person not eligible";
    }

    @Override
    public String detail() {
        return "No personal budget stands for " + personRef + " on every day from " + from + " to " + until
                + ": needs are assessed and determined, and a support plan for all of that time is agreed and neither"
                + " suspended nor ended, before the call-off.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.18(1), s.26");
    }
}
