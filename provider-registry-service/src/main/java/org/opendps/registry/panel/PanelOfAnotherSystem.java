package org.opendps.registry.panel;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record PanelOfAnotherSystem(UUID purchasingSystemId) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "A panel stays with its purchasing system";
    }

    @Override
    public String detail() {
        return "This panel is of the purchasing system " + purchasingSystemId
                + ". Plan another panel for another system, and cancel this one if it is not held.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("purchasingSystemId", purchasingSystemId);
    }
}
