package org.opendps.registry.requirement;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record RequirementUnsound(String field, String remedy) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The document requirements do not fit";
    }

    @Override
    public String detail() {
        return remedy;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", field);
    }
}
