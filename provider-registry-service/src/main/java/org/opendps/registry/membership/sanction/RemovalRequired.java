package org.opendps.registry.membership.sanction;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record RemovalRequired(String citation) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The law requires this removal";
    }

    @Override
    public String detail() {
        return "The member was told of a removal that the law requires. It cannot be taken back or softened.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", citation);
    }
}
