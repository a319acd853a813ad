package org.opendps.registry.application.help;

import org.opendps.blocks.problem.Refusal;

record ConfirmationUnclear() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Who confirmed it, and how?";
    }

    @Override
    public String detail() {
        return "Say who of the provider confirmed it (confirmedBy) and how (channel PHONE or PAPER).";
    }
}
