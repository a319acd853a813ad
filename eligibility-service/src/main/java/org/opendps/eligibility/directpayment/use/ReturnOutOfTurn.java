package org.opendps.eligibility.directpayment.use;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record ReturnOutOfTurn(LocalDate from, LocalDate until, LocalDate free, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not the time for that return of use";
    }

    @Override
    public String detail() {
        return "The return is for " + from + " to " + until + ". The next one begins on " + free
                + " at the earliest, and ends today, " + today + ", at the latest.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.33(3)");
    }
}
