package org.opendps.calloff.bid;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

/** Why a bid cannot be taken. */
public sealed interface BidRefused extends Refusal {

    record OneLiveBid(UUID bidId, BidStatus state) implements BidRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "One bid for each provider";
        }

        @Override
        public String detail() {
            return "You have the bid " + bidId + " for this call-off already; it is " + state
                    + ". Go on with that one, or withdraw it first.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "bidId",
                    bidId,
                    "currentState",
                    state.name(),
                    "allowed",
                    state.next().stream().map(Enum::name).toList());
        }
    }
}
