package org.opendps.registry.application.decision;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record ExtensionTooLate(LocalDate decisionDue) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The decision is overdue";
    }

    @Override
    public String detail() {
        return "The decision was due on " + decisionDue + ". Time that has run out cannot be extended: decide now.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("decisionDue", decisionDue, "citation", "PCR 2015 reg 34(17)");
    }
}
