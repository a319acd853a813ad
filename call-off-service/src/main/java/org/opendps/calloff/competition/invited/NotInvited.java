package org.opendps.calloff.competition.invited;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.Refusal;
import org.opendps.calloff.regime.Bidders.Circle;

public record NotInvited(UUID callOffId, @Nullable Integer lot, Circle circle) implements Refusal {

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
        return switch (circle) {
            case MEMBERS ->
                "You were not invited to " + what()
                        + ": members of its category and area were, when"
                        + " it was published. Ask the council which purchasing system to join.";
            case MEMBERS_AND_APPLICANTS, EVERYBODY ->
                "You are no member for " + what() + ". Apply to its purchasing system first: then"
                        + " your bid is taken, and held until your application is decided.";
        };
    }

    private String what() {
        return (lot == null ? "any lot of " : "lot " + lot + " of ") + callOffId;
    }
}
