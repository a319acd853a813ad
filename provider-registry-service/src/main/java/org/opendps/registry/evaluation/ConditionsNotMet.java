package org.opendps.registry.evaluation;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record ConditionsNotMet(List<String> unmet) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not every condition is met";
    }

    @Override
    public String detail() {
        return "The evaluation found these not met: " + String.join(", ", unmet)
                + ". Refuse, return it with a question, or evaluate again.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("unmet", unmet);
    }
}
