package org.opendps.eligibility.contribution;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record RateNotAvailable(String rate, LocalDate on) implements Refusal {

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
        return "No " + rate + " is loaded for " + on
                + ". Give minimumIncomeGuarantee yourself, choose another date, or ask the administrator to load it.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("on", on, "citation", "SI 2014/2672 reg 7");
    }
}
