package org.opendps.registry.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

/** A provider has one live application in each system; of two the council chooses. */
record BothHaveApplied(List<UUID> purchasingSystems) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Both have an application there";
    }

    @Override
    public String detail() {
        return "Both providers have an application or a membership in the same purchasing system. Withdraw the one, or remove the one member, and merge again.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("purchasingSystems", purchasingSystems);
    }
}
