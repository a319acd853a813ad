package org.opendps.registry.membership.sanction;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record RemovalTooLate(LocalDate asked, LocalDate latest, String citation) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The law does not wait so long";
    }

    @Override
    public String detail() {
        return "The removal would happen on " + asked + ". The law requires it: choose a day through " + latest + ".";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("latest", latest, "citation", citation);
    }
}
