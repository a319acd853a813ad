package org.opendps.eligibility.person.carer;

import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record LinkedAlready(UUID carer) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "This carer is known";
    }

    @Override
    public String detail() {
        return "The person has " + carer + " as a carer. If something about it is wrong, end that link first.";
    }
}
