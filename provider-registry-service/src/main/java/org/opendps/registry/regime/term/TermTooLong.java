package org.opendps.registry.regime.term;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record TermTooLong(LocalDate lastDay, String citation) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Longer than the law allows";
    }

    @Override
    public String detail() {
        return "Under this regime the system ends on " + lastDay + " at the latest. Choose an earlier validUntil.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("latestValidUntil", lastDay, "citation", citation);
    }
}
