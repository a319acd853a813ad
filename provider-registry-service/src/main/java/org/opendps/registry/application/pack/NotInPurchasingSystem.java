package org.opendps.registry.application.pack;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record NotInPurchasingSystem(String field, List<String> unknown, List<String> known) implements Refusal {

    static void check(String field, List<String> asked, List<String> known) {
        var unknown = asked.stream().filter(code -> !known.contains(code)).toList();
        if (!unknown.isEmpty()) {
            throw new NotInPurchasingSystem(field, unknown, known).refused();
        }
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not part of this purchasing system";
    }

    @Override
    public String detail() {
        return "The system has no " + field + " " + String.join(", ", unknown) + ". It has "
                + (known.isEmpty() ? "none" : String.join(", ", known)) + ".";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", field, "unknown", unknown, "known", known);
    }
}
