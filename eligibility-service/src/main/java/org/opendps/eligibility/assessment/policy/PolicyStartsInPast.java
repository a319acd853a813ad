package org.opendps.eligibility.assessment.policy;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record PolicyStartsInPast(LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "A policy starts today or later";
    }

    @Override
    public String detail() {
        return "What was determined before stands as it is: let the policy start on " + today + " or later.";
    }
}
