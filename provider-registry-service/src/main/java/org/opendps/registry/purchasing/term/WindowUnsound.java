package org.opendps.registry.purchasing.term;

import org.opendps.blocks.problem.Refusal;

record WindowUnsound(EntryWindow window, String remedy) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not a possible entry window";
    }

    @Override
    public String detail() {
        return "The window from " + window.opensOn() + " to " + window.closesOn() + " " + remedy;
    }
}
