package org.opendps.eligibility.criteria;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** The decision hangs on a finding that was not given; to take it for a no would be a guess. */
record FindingMissing(String field) implements Refusal {

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String title() {
        return "A finding is missing";
    }

    @Override
    public String detail() {
        return "The decision depends on \"" + field + "\". Say true or false.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("violations", List.of(Map.of("field", field, "message", "is needed for a decision")));
    }
}
