package org.opendps.registry.invitation;

import org.opendps.blocks.problem.Refusal;

record InvitationOver() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "This code is no longer valid";
    }

    @Override
    public String detail() {
        return "The code was used, called back, or is too old. Ask whoever gave it to you for a new one.";
    }
}
