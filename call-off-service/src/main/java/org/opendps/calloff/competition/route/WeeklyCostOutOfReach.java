package org.opendps.calloff.competition.route;

import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

record WeeklyCostOutOfReach(Money highest) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "What does a week cost?";
    }

    @Override
    public String detail() {
        return "Say weeklyCost, in pounds net of VAT: more than 0.00, at most " + highest + ".";
    }
}
