package org.opendps.eligibility.plan.course;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record PlanLeavesGap(LocalDate from, LocalDate earliest) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The plan leaves a gap";
    }

    @Override
    public String detail() {
        return "It takes the place of the plan that stands at once, and begins on " + from
                + " only: until then nothing could be bought. Begin it on " + earliest
                + ", with what is planned now in lines that end, and what is new in lines that begin on " + from + ".";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", "from", "citation", "Care Act 2014 s.27(4)");
    }
}
