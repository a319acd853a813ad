package org.opendps.registry.purchasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** A period that is over is not made longer: what comes after it is a new system. */
record SystemHasEnded(SystemStatus currentState, LocalDate lastDay) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "The system has ended";
    }

    @Override
    public String detail() {
        return "The purchasing system is " + currentState + " and its last day was " + lastDay
                + ". A period that is over cannot be changed; set up a new system.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("currentState", currentState, "allowed", List.of(), "lastDay", lastDay);
    }
}
