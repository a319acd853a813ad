package org.opendps.registry.application.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opendps.blocks.problem.Refusal;

/** What a session costs becomes the rate of a member: it is more than nothing, and said once (domain rule R9.1). */
record CostingsUnsound(List<Violation> violations) implements Refusal {

    record Violation(String field, String message) {}

    static void check(Pack pack) {
        var wrong = new ArrayList<Violation>();
        var general = pack.sessionPrice();
        if (general != null && !general.isPositive()) {
            wrong.add(new Violation("sessionPrice", "has to be more than 0.00 pounds"));
        }
        Set<String> said = new HashSet<>();
        for (int i = 0; i < pack.costings().size(); i++) {
            var costing = pack.costings().get(i);
            if (!costing.sessionPrice().isPositive()) {
                wrong.add(new Violation("costings[" + i + "].sessionPrice", "has to be more than 0.00 pounds"));
            }
            if (!said.add(costing.of())) {
                wrong.add(new Violation("costings[" + i + "]", "is a second price for " + costing.of()));
            }
        }
        if (!wrong.isEmpty()) {
            throw new CostingsUnsound(List.copyOf(wrong)).refused();
        }
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "A price that cannot be";
    }

    @Override
    public String detail() {
        return String.join(
                        "; ",
                        violations.stream()
                                .map(one -> one.field() + " " + one.message())
                                .toList())
                + ". Leave out a price that you do not know yet.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("violations", violations);
    }
}
