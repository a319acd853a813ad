package org.opendps.registry.identity;

import org.opendps.blocks.problem.Refusal;

record AlreadyAdministrator() implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "You have registered a provider before";
    }

    @Override
    public String detail() {
        return "You are the administrator of a provider already. Log in again to act for it.";
    }
}
