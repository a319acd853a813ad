package org.opendps.blocks.resource;

import org.opendps.blocks.problem.Refusal;

record VersionMissing() implements Refusal {

    @Override
    public int status() {
        return 428;
    }

    @Override
    public String title() {
        return "If-Match is missing";
    }

    @Override
    public String detail() {
        return "Read the resource first and send its ETag as If-Match, so that nobody's change is overwritten unseen.";
    }
}
