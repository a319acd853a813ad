package org.opendps.registry.file;

import org.opendps.blocks.problem.Refusal;

record FileInfected(String virus) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The file is infected";
    }

    @Override
    public String detail() {
        return "The virus scanner found " + (virus.isEmpty() ? "something" : virus)
                + " in this file. It was not kept. Clean it, or make it anew, and send it again.";
    }
}
