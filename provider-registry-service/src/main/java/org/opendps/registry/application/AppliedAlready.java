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
        return "You have an application to this purchasing system that is a draft or under way: go on with that one. Or"
                + " you are a member for all that you ask: apply for categories or areas that you do not have yet.";
    }
}
