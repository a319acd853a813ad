package org.opendps.registry.support;

import org.opendps.blocks.problem.Refusal;

record OthersContact(String username) implements Refusal {

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "Another officer";
    }

    @Override
    public String detail() {
        return "Only a commissioner enters " + username
                + ". As a support officer you enter yourself: use your own user name.";
    }
}
