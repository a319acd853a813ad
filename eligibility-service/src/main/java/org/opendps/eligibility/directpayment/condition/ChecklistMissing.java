package org.opendps.eligibility.directpayment.condition;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record ChecklistMissing() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The conditions were not looked at";
    }

    @Override
    public String detail() {
        return "Send the checklist with the review: a direct payment goes on only while its conditions are met.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.33(4), SI 2014/2871 reg 7");
    }
}
