package org.opendps.eligibility.plan;

import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

record AdultPaysMoreThanTheCost(Money adultPays, Money weeklyAmount) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The adult would pay more than it costs";
    }

    @Override
    public String detail() {
        return "adultPays " + adultPays + " is more than the week costs, " + weeklyAmount
                + ". Send at most what it costs.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("weeklyAmount", weeklyAmount, "citation", "Care Act 2014 s.14(4), s.26(1)");
    }
}
