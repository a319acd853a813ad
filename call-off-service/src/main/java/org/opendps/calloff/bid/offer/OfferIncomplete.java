package org.opendps.calloff.bid.offer;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** @param questions that have no answer */
record OfferIncomplete(List<Violation> violations, List<String> questions) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The offer is not complete";
    }

    @Override
    public String detail() {
        return OfferUnsound.told(violations) + ". Change the draft with PUT, then submit it.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("violations", violations, "questions", questions);
    }
}
