package org.opendps.eligibility.directpayment;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record ReviewOutOfTime(String what, LocalDate day, LocalDate from, LocalDate to) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not a day for that review";
    }

    @Override
    public String detail() {
        return day + " is no day for " + what + ": it lies between " + from + " and " + to
                + ". A direct payment is reviewed within its first six months, then every twelve at the latest.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "SI 2014/2871 reg 7(1)(a)");
    }
}
