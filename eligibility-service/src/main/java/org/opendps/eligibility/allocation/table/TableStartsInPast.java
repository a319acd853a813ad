package org.opendps.eligibility.allocation.table;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record TableStartsInPast(LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "A points table starts today or later";
    }

    @Override
    public String detail() {
        return "What was worked out before stands as it is: let the table start on " + today + " or later.";
    }
}
