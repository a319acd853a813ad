package org.opendps.registry.document.version;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record DocumentUnsound(String field, String remedy) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Something about the document is missing or cannot be";
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
