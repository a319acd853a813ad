package org.opendps.eligibility.sender;

import org.opendps.blocks.problem.Refusal;

record CouncilUnclear() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Which council?";
    }

    @Override
    public String detail() {
        return "Send the GSS code of the council as authority, such as E06000054. Staff of a council leave it out, or"
                + " send their own.";
    }
}
