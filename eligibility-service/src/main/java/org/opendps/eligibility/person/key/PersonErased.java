package org.opendps.eligibility.person.key;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

public record PersonErased(UUID personRef) implements Refusal {

    @Override
    public int status() {
        return 410;
    }

    @Override
    public String title() {
        return "This person is erased";
    }

    @Override
    public String detail() {
        return "What was known of " + personRef + " was erased when the time for keeping it was over. Steps of the case"
                + " remain, without a name. If the person comes back, register them anew.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "UK GDPR Article 5(1)(e), Article 17");
    }
}
