package org.opendps.registry.identity;

import org.opendps.blocks.problem.Refusal;

record AlreadyActing() implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "You act for a provider already";
    }

    @Override
    public String detail() {
        return "Your login acts for a provider already, or has just ceased to. Log in again to act for it; to change to another, let an administrator end your access first and try again in a moment.";
    }
}
