package org.opendps.calloff.bid;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

/** Why a bid cannot be taken. */
public sealed interface BidRefused extends Refusal {

    record NothingNewToSubmit(UUID bidId, boolean toConfirm) implements BidRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Submitted already";
        }

        @Override
        public String detail() {
            return "This bid was submitted and has not been changed since. "
                    + (toConfirm
                            ? "The call-off has: if your bid stands as it is, confirm it at /v1/bids/" + bidId
                                    + "/confirmation, or it is set aside."
                            : "It stands as it is; nothing is to be done.");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("bidId", bidId, "currentState", BidStatus.SUBMITTED.name());
        }
    }

    record ChangedSinceSubmission(UUID bidId) implements BidRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Changed since it was submitted";
        }

        @Override
        public String detail() {
            return "You changed this bid after you had submitted it. Submit it again at /v1/bids/" + bidId
                    + "/submission: that confirms it, too.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("bidId", bidId, "currentState", BidStatus.SUBMITTED.name());
        }
    }

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
