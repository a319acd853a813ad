package org.opendps.registry.membership.renewal;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record RenewalPending(LocalDate due) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "A renewal is asked for already";
    }

    @Override
    public String detail() {
        return "The member was asked for a new declaration, due on " + due + ". Wait for that one.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("due", due);
    }
}
