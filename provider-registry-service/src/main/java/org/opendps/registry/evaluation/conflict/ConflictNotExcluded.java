package org.opendps.registry.evaluation.conflict;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record ConflictNotExcluded() implements Refusal {

    public static final String CITATION = "Procurement Act 2023 s.81, s.83; PCR 2015 reg 24";

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Declare first that you have no conflict";
    }

    @Override
    public String detail() {
        return "Whoever evaluates or decides declares first whether they have an interest in the applicant. You have not declared, or you have declared one: then somebody else does this.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", CITATION);
    }
}
