package org.opendps.registry.application;

import org.opendps.blocks.problem.Refusal;

record AppliedAlready() implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "You have applied already";
    }

    @Override
    public String detail() {
        return "You have an application to this purchasing system that is a draft, under way or admitted. Go on with that"
                + " one; you can apply again after a refusal.";
    }
}
