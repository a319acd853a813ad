package org.opendps.eligibility.directpayment.sum;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.Refusal;

public record StartsOutsideBudget(
        LocalDate startsOn, LocalDate from, @Nullable LocalDate until) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "It starts outside the personal budget";
    }

    @Override
    public String detail() {
        return startsOn + " lies outside the personal budget, which stands from " + from
                + (until == null ? "" : " until " + until) + ".";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.33(3)");
    }
}
