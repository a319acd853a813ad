package org.opendps.eligibility.plan.ground;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record PersonNotEligible(String why) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not eligible for a support plan";
    }

    @Override
    public String detail() {
        return why
                + " A support plan rests on a determination that says ELIGIBLE, on a power that the council chooses to"
                + " use (chosen in its circumstances), or on urgent needs.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.18(1), s.25");
    }
}
