package org.opendps.eligibility.plan.line;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

public record PlanLineUnknown(UUID lineId) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "No such line in this plan";
    }

    @Override
    public String detail() {
        return "The plan has no line " + lineId + ", or it is named twice. Leave lineId out of a new line: the service"
                + " gives it one.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("lineId", lineId.toString());
    }
}
