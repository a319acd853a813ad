package org.opendps.eligibility.person.disclosure;

import java.util.UUID;
import org.opendps.blocks.problem.Refusal;
import org.opendps.eligibility.person.access.Purpose;

record NotRestricted(UUID personRef) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "There is no glass to break";
    }

    @Override
    public String detail() {
        return "The record of " + personRef + " is open to you. Read it with the header " + Purpose.HEADER + ".";
    }
}
