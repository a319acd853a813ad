package org.opendps.eligibility.person.disclosure;

import org.opendps.blocks.problem.Refusal;

record NotLockedOut(String username) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "You would lock yourself out";
    }

    @Override
    public String detail() {
        return "Name yourself (" + username
                + ") among the practitioners. Whoever takes over can take you off the list.";
    }
}
