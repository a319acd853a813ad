package org.opendps.eligibility.plan.line;

import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

public record WeekTooCostly(Money weeklyAmount, Money highest) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "A week costs too much";
    }

    @Override
    public String detail() {
        return "The lines add up to £" + weeklyAmount + " a week. At most £" + highest
                + " can be kept: look for a slip of the keys.";
    }
}
