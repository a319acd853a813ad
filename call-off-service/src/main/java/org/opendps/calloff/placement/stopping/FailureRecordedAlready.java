package org.opendps.calloff.placement.stopping;

import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

/** Of two, the withdrawal of one would leave the other. */
record FailureRecordedAlready(UUID failureId, LocalDate lastDay) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Recorded already";
    }

    @Override
    public String detail() {
        return "That this provider stops on " + lastDay + " is recorded: go on with /v1/provider-failures/" + failureId
                + ".";
    }
}
