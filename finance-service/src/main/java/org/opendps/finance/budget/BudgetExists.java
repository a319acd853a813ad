package org.opendps.finance.budget;

import org.opendps.blocks.problem.Refusal;

record BudgetExists(String costCentre, String subjectiveCode) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "There is such a budget";
    }

    @Override
    public String detail() {
        return "Cost centre " + costCentre + " with subjective code " + subjectiveCode
                + " has a budget. Allocate to that one, or choose another code.";
    }
}
