package org.opendps.registry.regime.term;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record ExtensionNotProvided(String citation) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "No extension under this regime";
    }

    @Override
    public String detail() {
        return "The law sets no number of days here, so there is none to extend: the date is the council's own target."
                + " Decide as soon as you can, or return the application with a question.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", citation);
    }
}
