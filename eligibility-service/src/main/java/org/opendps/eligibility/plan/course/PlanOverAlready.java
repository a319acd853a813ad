package org.opendps.eligibility.plan.course;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record PlanOverAlready(LocalDate until, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The plan is over";
    }

    @Override
    public String detail() {
        return "The last day of the plan is " + until + ", before today, " + today
                + ": no budget can stand by it. Give it a later" + " last day, or none, and agree it then.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", "until", "citation", "Care Act 2014 s.26(1)");
    }
}
