package org.opendps.calloff.evaluation.exclusion;

import java.util.UUID;
import org.opendps.blocks.problem.Refusal;
import org.opendps.calloff.evaluation.excluded.ExclusionGround;

/** A low price or a fault is asked about first, with time to answer (Procurement Act 2023 s.19(4)). */
record GroundIsDecidedOn(UUID bidId, ExclusionGround ground) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The bidder is asked first";
    }

    @Override
    public String detail() {
        return ground + " follows from a decision: ask the bidder at /v1/bids/" + bidId
                + "/clarifications, and reject there what does not satisfy you.";
    }
}
