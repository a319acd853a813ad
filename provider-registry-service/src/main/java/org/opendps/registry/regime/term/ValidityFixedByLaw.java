package org.opendps.registry.regime.term;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record ValidityFixedByLaw(LocalDate lastDayToChange, String citation) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The validity cannot change any more";
    }

    @Override
    public String detail() {
        return "Under this regime the period of validity could be changed until " + lastDayToChange
                + ". To end the system earlier, close it.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("lastDayToChange", lastDayToChange, "citation", citation);
    }
}
