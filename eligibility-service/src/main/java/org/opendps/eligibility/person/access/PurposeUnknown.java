package org.opendps.eligibility.person.access;

import org.opendps.blocks.problem.Refusal;

record PurposeUnknown() implements Refusal {

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String title() {
        return "Not a purpose";
    }

    @Override
    public String detail() {
        return "The header " + Purpose.HEADER + " takes one of: " + Purpose.CODES + ".";
    }
}
