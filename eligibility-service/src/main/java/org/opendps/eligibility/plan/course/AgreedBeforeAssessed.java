package org.opendps.eligibility.plan.course;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record AgreedBeforeAssessed(LocalDate on, LocalDate assessedOn) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Agreed before the needs were assessed";
    }

    @Override
    public String detail() {
        return on + " lies before the assessment that the plan rests on, " + assessedOn
                + ". Record the day on which the plan was agreed," + " on that day or later.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", "on", "citation", "Care Act 2014 s.24(1), s.25");
    }
}
