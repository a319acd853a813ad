package org.opendps.calloff.bid.offer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendps.blocks.problem.Refusal;

record OfferUnsound(List<Violation> violations) implements Refusal {

    static String told(List<Violation> violations) {
        return violations.stream().map(one -> one.field() + " " + one.message()).collect(Collectors.joining("; "));
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "An offer that cannot be taken";
    }

    @Override
    public String detail() {
        return told(violations) + ". Correct all of these and send the offer again; what was kept before stands.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("violations", violations);
    }
}
