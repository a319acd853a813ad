package org.opendps.blocks.audit;

import org.opendps.blocks.problem.Refusal;

record HeadUnreadable() implements Refusal {

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String title() {
        return "Not a head";
    }

    @Override
    public String detail() {
        return "\"from\" must be a \"head.reference\" or a \"next\" of an earlier verification of this service. Leave it out to"
                + " begin with the first entry.";
    }
}
