package org.opendps.calloff.placement.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record ReviewedAlready(UUID reviewId, LocalDate heldOn, Occasion occasion) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Reviewed already";
    }

    @Override
    public String detail() {
        return "A review of the occasion " + occasion + " was held on " + heldOn + " already, as " + reviewId
                + ". If another one was held that day, record it as ON_REQUEST.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("reviewId", reviewId);
    }
}
