package org.opendps.registry.panel;

import org.opendps.blocks.problem.Refusal;

/** Something broke at one application of a batch; the others are decided all the same. */
record DecisionFailed() implements Refusal {

    @Override
    public int status() {
        return 500;
    }

    @Override
    public String title() {
        return "The decision failed";
    }

    @Override
    public String detail() {
        return "This one was not decided because something broke, which is written down. Send it again; if it breaks"
                + " again, ask whoever runs the system.";
    }
}
