package org.opendps.registry.application.decision;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record ExtendedAlready(LocalDate decisionDue) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Extended already";
    }

    @Override
    public String detail() {
        return "The time for this decision was extended once, to " + decisionDue + ". It cannot be extended again.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("decisionDue", decisionDue, "citation", "PCR 2015 reg 34(17)");
    }
}
