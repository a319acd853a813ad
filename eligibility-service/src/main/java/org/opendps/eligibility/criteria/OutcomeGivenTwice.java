package org.opendps.eligibility.criteria;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record OutcomeGivenTwice(Outcome outcome) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The same outcome twice";
    }

    @Override
    public String detail() {
        return outcome + " is in the list more than once. Give each outcome once, with all its limbs.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("outcome", outcome);
    }
}
