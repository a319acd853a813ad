package org.opendps.eligibility.criteria;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record ImpactWithoutArea() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Impact on what?";
    }

    @Override
    public String detail() {
        return "A significant impact is on at least one area of well-being. Name it in wellbeing.areas.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.1(2)");
    }
}
