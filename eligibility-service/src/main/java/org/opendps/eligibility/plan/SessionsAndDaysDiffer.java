package org.opendps.eligibility.plan;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record SessionsAndDaysDiffer(String category, int sessionsPerWeek, List<?> days) implements Refusal {

    static void check(List<PlanLine> lines) {
        lines.stream().filter(line -> !line.hasADayForEachSession()).findFirst().ifPresent(line -> {
            throw new SessionsAndDaysDiffer(line.category(), line.sessionsPerWeek(), line.days()).refused();
        });
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "A day for each session";
    }

    @Override
    public String detail() {
        return "The line for " + category + " has " + sessionsPerWeek + " sessions a week and the days " + days
                + ". Name each day once, as many as there are sessions.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("category", category, "sessionsPerWeek", sessionsPerWeek, "days", days);
    }
}
