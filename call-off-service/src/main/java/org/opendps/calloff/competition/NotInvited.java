package org.opendps.calloff.competition;

import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record NotInvited(UUID callOffId) implements Refusal {

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "Not invited";
    }

    @Override
    public String detail() {
        return "You were not invited to " + callOffId + ": members of its category and area were, when it was"
                + " published. Ask the council which purchasing system to join.";
    }
}
