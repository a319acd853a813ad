package org.opendps.registry.regime.term;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

public record TermEndsBeforeItBegins(LocalDate validFrom, LocalDate validUntil) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The term ends before it begins";
    }

    @Override
    public String detail() {
        return "validUntil " + validUntil + " is before validFrom " + validFrom + ". Correct one of them.";
    }
}
