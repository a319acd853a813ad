package org.opendps.eligibility.criteria;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record OutcomeOfAnotherList(Kind kind, Outcome outcome) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not an outcome of these criteria";
    }

    @Override
    public String detail() {
        return outcome + " is not among the outcomes for kind " + kind + ". Leave it out, or choose the other kind.";
    }

    @Override
    public Map<String, Object> facts() {
        var citation = kind == Kind.ADULT ? "SI 2015/313 reg 2(2)" : "SI 2015/313 reg 3(2)(b)";
        return Map.of("outcome", outcome, "citation", citation);
    }
}
