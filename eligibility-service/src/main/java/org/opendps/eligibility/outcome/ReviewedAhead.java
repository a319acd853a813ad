package org.opendps.eligibility.outcome;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record ReviewedAhead(LocalDate on, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not said yet";
    }

    @Override
    public String detail() {
        return "Today is " + today + "; what is said on " + on + " is recorded on that day or later.";
    }
}
