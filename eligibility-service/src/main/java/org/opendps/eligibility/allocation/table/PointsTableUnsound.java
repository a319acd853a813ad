package org.opendps.eligibility.allocation.table;

import org.opendps.blocks.problem.Refusal;

record PointsTableUnsound(String why) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The points table does not fit";
    }

    @Override
    public String detail() {
        return why + " Correct the table and send it again.";
    }
}
