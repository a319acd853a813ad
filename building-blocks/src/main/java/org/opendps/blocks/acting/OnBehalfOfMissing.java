package org.opendps.blocks.acting;

import org.opendps.blocks.problem.Refusal;

record OnBehalfOfMissing() implements Refusal {

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String title() {
        return "On behalf of whom?";
    }

    @Override
    public String detail() {
        return "Support officers and portals act for a provider that is not their own: send its id as On-Behalf-Of.";
    }
}
