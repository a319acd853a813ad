package org.opendps.registry.application.decision;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record ReasonsMissing(String citation) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "A refusal needs its reasons";
    }

    @Override
    public String detail() {
        return "Say at least one criterion that was not met, why, and what would put it right.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", citation);
    }
}
