package org.opendps.registry.membership.sanction;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record EndIsPast(String field, LocalDate asked, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "That day has passed";
    }

    @Override
    public String detail() {
        return "The date " + asked + " in " + field + " is before today, " + today + ". Choose today or a later day.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", field);
    }
}
