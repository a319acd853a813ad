package org.opendps.registry.mandate;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record MandateStartsInThePast(LocalDate from, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "A mandate cannot start in the past";
    }

    @Override
    public String detail() {
        return "The mandate would start on " + from + ", before today, " + today
                + ". What a portal did before today it did without one.";
    }
}
