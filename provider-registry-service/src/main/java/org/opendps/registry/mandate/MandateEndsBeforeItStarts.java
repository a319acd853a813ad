package org.opendps.registry.mandate;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record MandateEndsBeforeItStarts(LocalDate from, LocalDate until) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The mandate ends before it starts";
    }

    @Override
    public String detail() {
        return "The mandate would start on " + from + " and end on " + until
                + ". Choose a last day that is not before the first.";
    }
}
