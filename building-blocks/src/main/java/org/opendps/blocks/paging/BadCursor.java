package org.opendps.blocks.paging;

import org.opendps.blocks.problem.Refusal;

record BadCursor() implements Refusal {

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String title() {
        return "Not a cursor";
    }

    @Override
    public String detail() {
        return "\"after\" must be the value of \"next\" from an earlier answer of this list. Leave it out to start at"
                + " the beginning.";
    }
}
