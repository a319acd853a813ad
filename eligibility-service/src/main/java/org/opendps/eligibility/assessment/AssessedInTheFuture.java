package org.opendps.eligibility.assessment;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record AssessedInTheFuture(LocalDate assessedOn, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not assessed yet";
    }

    @Override
    public String detail() {
        return "assessedOn " + assessedOn + " is after today, " + today + ". Record an assessment once it was made.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("assessedOn", assessedOn, "today", today);
    }
}
