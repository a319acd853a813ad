package org.opendps.registry.evaluation;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** A decision that cannot be explained is none: Procurement Act 2023 s.36(6), PCR 2015 reg 34(20). */
record EvidenceMissing(List<String> missing) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The decision needs its evidence";
    }

    @Override
    public String detail() {
        return "Missing: " + String.join("; ", missing)
                + ". An evaluator who has declared to have no conflict notes this first.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("missing", missing);
    }
}
