package org.opendps.registry.invitation;

import org.opendps.blocks.problem.Refusal;

record InvitesItself() implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Somebody acts for it already";
    }

    @Override
    public String detail() {
        return "This provider has an administrator, who invites whom else it wants. Ask them.";
    }
}
