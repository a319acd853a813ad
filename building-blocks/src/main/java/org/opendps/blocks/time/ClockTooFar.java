package org.opendps.blocks.time;

import org.opendps.blocks.problem.Refusal;

record ClockTooFar(long years) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Too far from the real time";
    }

    @Override
    public String detail() {
        return "The clock moves at most " + years + " years forwards or back. Send a time within them.";
    }
}
