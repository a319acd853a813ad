package org.opendps.eligibility.plan.line;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record SessionsAndDaysDiffer(String category, int sessionsPerWeek, int days) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Sessions and days differ";
    }

    @Override
    public String detail() {
        return "The line " + category + " has " + sessionsPerWeek + " sessions a week on " + days
                + " days. Name one day for each session.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("category", category);
    }
}
