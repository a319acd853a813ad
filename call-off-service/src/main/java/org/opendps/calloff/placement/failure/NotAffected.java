package org.opendps.calloff.placement.failure;

import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record NotAffected(UUID placementId, UUID providerId) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not affected by this failure";
    }

    @Override
    public String detail() {
        return "Placement " + placementId + " is none of those that provider " + providerId
                + " leaves. Choose one of the list, or move it with a variation.";
    }
}
