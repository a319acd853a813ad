package org.opendps.eligibility.plan.course;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record NotYetAgreed(LocalDate on, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Agreed on a day that has not come";
    }

    @Override
    public String detail() {
        return on + " lies after today, " + today + ". Record the agreement on its day or later.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.25(5)");
    }
}
