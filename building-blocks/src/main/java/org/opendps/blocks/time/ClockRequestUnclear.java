package org.opendps.blocks.time;

import org.opendps.blocks.problem.Refusal;

record ClockRequestUnclear() implements Refusal {

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String title() {
        return "Which time?";
    }

    @Override
    public String detail() {
        return "Send either \"now\" (such as 2026-12-07T12:00:00Z) or \"offset\" (such as P11D), not both and not neither.";
    }
}
