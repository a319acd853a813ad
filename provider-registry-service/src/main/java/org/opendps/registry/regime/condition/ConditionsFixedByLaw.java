package org.opendps.registry.regime.condition;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record ConditionsFixedByLaw(String citation) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The conditions cannot change any more";
    }

    @Override
    public String detail() {
        return "Under this regime the conditions of membership stay as they were established for the whole term. Set up"
                + " another system to ask for something else.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", citation);
    }
}
