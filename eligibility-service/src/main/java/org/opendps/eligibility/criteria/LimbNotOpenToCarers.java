package org.opendps.eligibility.criteria;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record LimbNotOpenToCarers(Outcome outcome, Limb limb) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not open to carers";
    }

    @Override
    public String detail() {
        return "The criteria for carers do not have " + limb + ". Choose another limb for " + outcome
                + ", or none when the outcome is achieved.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("outcome", outcome, "limb", limb, "citation", "SI 2015/313 reg 3(3)");
    }
}
