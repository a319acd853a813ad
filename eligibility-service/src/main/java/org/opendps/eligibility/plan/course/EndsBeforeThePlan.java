package org.opendps.eligibility.plan.course;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record EndsBeforeThePlan(LocalDate lastDay, LocalDate earliest) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The plan cannot have ended then";
    }

    @Override
    public String detail() {
        return lastDay + " lies before the plan began. Its last day is " + earliest
                + " at the earliest; leave lastDay out to end it" + " today.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", "lastDay", "citation", "Care Act 2014 s.27(4)");
    }
}
