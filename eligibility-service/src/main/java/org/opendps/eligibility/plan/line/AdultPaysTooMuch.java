package org.opendps.eligibility.plan.line;

import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

public record AdultPaysTooMuch(Money adultPays, Money weeklyAmount) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The person pays more than it costs";
    }

    @Override
    public String detail() {
        return "£" + adultPays + " is more than the £" + weeklyAmount
                + " that the support costs in a week, without what the person arranges alone (SELF). A charge never exceeds"
                + " the cost.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.14(4), s.26(1)");
    }
}
