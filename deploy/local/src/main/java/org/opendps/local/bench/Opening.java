package org.opendps.local.bench;

import java.util.Map;
import org.opendps.local.story.Actor;

/** An invitation that nobody has answered yet: a bidder has one live bid for a call-off, so it serves once. */
record Opening(String callOff, Actor bidder) {

    private static final Map<String, Object> OFFER = Map.of(
            "price",
            "55.00",
            "vatCode",
            "EXEMPT",
            "answers",
            Map.of(
                    "Q1", "Lunch at one long table, and a buddy in the first month",
                    "Q2", "Door to door with our own minibus and a volunteer",
                    "SV", "Young volunteers cook with us on Thursdays"));

    /** From the first word to the receipt: two requests, each with an idempotency key. */
    void bid() {
        var bid = bidder.post("/v1/call-offs/" + callOff + "/bids", OFFER).expect(201);
        bidder.post("/v1/bids/" + bid.get("id").asText() + "/submission").expect(200);
    }
}
