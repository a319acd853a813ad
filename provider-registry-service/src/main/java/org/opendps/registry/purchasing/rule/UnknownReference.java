package org.opendps.registry.purchasing.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** A category names an area or a condition that the system has not. */
record UnknownReference(String category, String field, List<String> unknown) implements Refusal {

    static void check(String category, String field, List<String> asked, Collection<String> known) {
        var unknown = asked.stream().filter(code -> !known.contains(code)).toList();
        if (!unknown.isEmpty()) {
            throw new UnknownReference(category, field, unknown).refused();
        }
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The category names something that the system has not";
    }

    @Override
    public String detail() {
        return "Category \"" + category + "\" names " + field + " " + String.join(", ", unknown)
                + ". Add them to the system or take them out of the category.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("category", category, "field", field, "unknown", unknown);
    }
}
