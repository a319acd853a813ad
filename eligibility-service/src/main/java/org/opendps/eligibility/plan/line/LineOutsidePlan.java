package org.opendps.eligibility.plan.line;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.Refusal;

public record LineOutsidePlan(
        String category, LocalDate from, @Nullable LocalDate until) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "A line lies outside its plan";
    }

    @Override
    public String detail() {
        return "The line " + category + " has days outside the plan, which lasts from " + from
                + (until == null ? "" : " until " + until)
                + ", or ends before it begins. Change the dates of the line or"
                + " of the plan.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("category", category);
    }
}
