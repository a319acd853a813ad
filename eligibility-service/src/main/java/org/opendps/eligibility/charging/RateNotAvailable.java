package org.opendps.eligibility.charging;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record RateNotAvailable(String why) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Rate not available";
    }

    @Override
    public String detail() {
        return why + " Send the amount as minimumIncomeGuarantee or premiums, or choose another date.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "SI 2014/2672 reg 7");
    }
}
