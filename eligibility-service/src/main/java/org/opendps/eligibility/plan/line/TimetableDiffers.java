package org.opendps.eligibility.plan.line;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record TimetableDiffers(String category, int sessionsPerWeek, int slots, int different) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Sessions and timetable differ";
    }

    @Override
    public String detail() {
        return "The line " + category + " has " + sessionsPerWeek + " sessions a week and " + slots
                + " slots in its timetable, " + different
                + " of them different. Give each session a slot of its own, on"
                + " the days of the line.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("category", category);
    }
}
