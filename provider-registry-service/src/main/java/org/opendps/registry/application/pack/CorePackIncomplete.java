package org.opendps.registry.application.pack;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record CorePackIncomplete(List<Missing> missing) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The application is not complete";
    }

    @Override
    public String detail() {
        return "Missing: "
                + String.join(", ", missing.stream().map(Missing::item).toList())
                + ". Add what is missing and submit again.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("missing", missing);
    }
}
