package org.opendps.registry.purchasing.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.opendps.blocks.problem.Refusal;

record WeightsNotHundred(int total) implements Refusal {

    private static final int WHOLE = 100;

    /** Weights can be left to each call-off; where some are declared, all are, and they are the whole. */
    static void check(List<AwardCriterion> criteria) {
        var weights = criteria.stream()
                .map(AwardCriterion::weight)
                .filter(Objects::nonNull)
                .toList();
        int total = weights.stream().mapToInt(Integer::intValue).sum();
        if (!weights.isEmpty() && (weights.size() < criteria.size() || total != WHOLE)) {
            throw new WeightsNotHundred(total).refused();
        }
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The weights are not 100";
    }

    @Override
    public String detail() {
        return "The weights of the award criteria add up to " + total
                + ". Give every criterion one so that they add up to 100, or leave all of them to the call-offs.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("total", total);
    }
}
