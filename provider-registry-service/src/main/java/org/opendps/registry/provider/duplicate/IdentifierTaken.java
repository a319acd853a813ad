package org.opendps.registry.provider.duplicate;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record IdentifierTaken(List<Candidate> candidates) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "This number is registered already";
    }

    @Override
    public String detail() {
        return "An organisation with this number is registered. Ask its administrator for an invitation code; if you do not know who that is, or it is not yours, ask the council's support officer.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("candidates", candidates);
    }
}
