package org.opendps.eligibility.charging.uprating;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record RunGoesOn(LocalDate on) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Another re-assessment goes on";
    }

    @Override
    public String detail() {
        return "A re-assessment of everybody with " + on + " is not finished. Apply or cancel it first.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("on", on);
    }
}
