package org.opendps.eligibility.plan;

import org.opendps.blocks.problem.Refusal;

record AmountBelowZero() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Below zero";
    }

    @Override
    public String detail() {
        return "Neither weeklyCost nor adultPays can be below zero. Send \"0.00\" when there is nothing to pay.";
    }
}
