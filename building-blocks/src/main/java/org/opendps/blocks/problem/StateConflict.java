package org.opendps.blocks.problem;

import java.util.List;
import java.util.Map;

/** The thing is not in a state that allows this step. Names the state and the steps that it does allow. */
public record StateConflict(String what, String step, String currentState, List<String> allowed) implements Refusal {

    public StateConflict(String what, String step, Enum<?> currentState, List<? extends Enum<?>> allowed) {
        this(what, step, currentState.name(), allowed.stream().map(Enum::name).toList());
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Not possible in this state";
    }

    @Override
    public String detail() {
        var next = allowed.isEmpty()
                ? "Nothing follows from this state."
                : "From here it can become " + String.join(", ", allowed) + ".";
        return "The " + what + " is " + currentState + ", so " + step + " is not possible. " + next;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("currentState", currentState, "allowed", allowed);
    }
}
