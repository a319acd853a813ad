package org.opendps.registry.membership.entry;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record MembersAtCap(int cap) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The framework is full";
    }

    @Override
    public String detail() {
        return "The system has its " + cap + " members. Nobody can be admitted until one leaves.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("memberCap", cap);
    }
}
