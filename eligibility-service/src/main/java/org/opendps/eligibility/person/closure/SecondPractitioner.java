package org.opendps.eligibility.person.closure;

import org.opendps.blocks.problem.Refusal;

record SecondPractitioner(String closedBy) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Somebody else erases";
    }

    @Override
    public String detail() {
        return closedBy + " closed this record. What cannot be undone is done by another practitioner of the council.";
    }
}
