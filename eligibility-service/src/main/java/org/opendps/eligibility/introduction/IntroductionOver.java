package org.opendps.eligibility.introduction;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.Refusal;

record IntroductionOver(@Nullable LocalDate readableUntil) implements Refusal {

    @Override
    public int status() {
        return 410;
    }

    @Override
    public String title() {
        return "The introduction is over";
    }

    @Override
    public String detail() {
        return readableUntil == null
                ? "The council has withdrawn it. Ask the council's practitioner what you need to know to support the person."
                : "It could be read until " + readableUntil
                        + ", 28 days after the placement ended. Ask the council for what you still need.";
    }

    @Override
    public Map<String, Object> facts() {
        return readableUntil == null ? Map.of() : Map.of("readableUntil", readableUntil);
    }
}
