package org.opendps.registry.regime.removal;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record GroundNotKnown(RemovalGround ground, String remedy, String citation) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "No such ground under this regime";
    }

    @Override
    public String detail() {
        return "The regime of this system knows no removal for " + ground + ". " + remedy;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", citation);
    }
}
