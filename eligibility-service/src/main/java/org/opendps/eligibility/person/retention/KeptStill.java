package org.opendps.eligibility.person.retention;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record KeptStill(RecordKind kind, int years, LocalDate erasableFrom, String source) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "This record has to be kept";
    }

    @Override
    public String detail() {
        return "A record of kind " + kind + " is kept for " + years + " years: it can be erased from " + erasableFrom
                + ". Until then restrict it with PUT /v1/people/{personRef}/restriction if the person asks for that.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "citation",
                "UK GDPR Article 17(3)(b); " + source,
                "kind",
                String.valueOf(kind),
                "erasableFrom",
                String.valueOf(erasableFrom));
    }
}
