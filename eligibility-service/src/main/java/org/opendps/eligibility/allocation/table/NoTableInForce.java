package org.opendps.eligibility.allocation.table;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record NoTableInForce(LocalDate day) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "No points table on that day";
    }

    @Override
    public String detail() {
        return "The council has no points table in force on " + day
                + ". Enter one at /v1/allocation-tables, or send a table with the check.";
    }
}
