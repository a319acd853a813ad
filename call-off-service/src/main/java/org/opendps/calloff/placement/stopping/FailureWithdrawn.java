package org.opendps.calloff.placement.stopping;

import java.time.Instant;
import org.opendps.blocks.problem.Refusal;

record FailureWithdrawn(Instant withdrawnAt, String why) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "The failure was withdrawn";
    }

    @Override
    public String detail() {
        return "Since " + withdrawnAt + " the provider goes on: " + why
                + ". Should it stop after all, record it anew; to move one person, use a variation.";
    }
}
