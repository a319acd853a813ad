package org.opendps.registry.sharing;

import org.opendps.blocks.problem.Refusal;

record ShareLinkOver(String why) implements Refusal {

    @Override
    public int status() {
        return 410;
    }

    @Override
    public String title() {
        return "This link has ended";
    }

    @Override
    public String detail() {
        return why + " Ask whoever gave it to you for a new one.";
    }
}
