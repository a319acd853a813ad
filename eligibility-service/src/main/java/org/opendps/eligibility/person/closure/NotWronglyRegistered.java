package org.opendps.eligibility.person.closure;

import org.opendps.blocks.problem.Refusal;

record NotWronglyRegistered(String name) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "There is work on this record";
    }

    @Override
    public String detail() {
        return "The record has a " + name + ", so it was not only registered wrongly. Close it with the reason that"
                + " holds for the person.";
    }
}
