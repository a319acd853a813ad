package org.opendps.registry.provider.duplicate;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record PossibleDuplicate(List<Candidate> candidates) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "It may be registered already";
    }

    @Override
    public String detail() {
        return "There are organisations that look like this one. If it is one of them, ask its administrator for an invitation code. If it is none of them, send the request again with \"duplicatesChecked\": true.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("candidates", candidates);
    }
}
