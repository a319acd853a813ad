package org.opendps.registry.mandate;

import org.opendps.blocks.problem.Refusal;

record PortalKnownAlready(String client) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "This portal is known already";
    }

    @Override
    public String detail() {
        return "A portal with the client " + client + " was accredited before. Each portal has a client of its own.";
    }
}
