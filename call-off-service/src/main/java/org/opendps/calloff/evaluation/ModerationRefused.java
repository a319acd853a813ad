package org.opendps.calloff.evaluation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

/** Why scores cannot be settled yet. */
sealed interface ModerationRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record ConsensusForEachBid(List<UUID> bids) implements ModerationRefused {

        @Override
        public String title() {
            return "One consensus for each bid";
        }

        @Override
        public String detail() {
            return "Settle each of these bids once, and no other: " + bids + ".";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("bids", bids);
        }
    }

    record EvaluatorsMissing(UUID bidId, long evaluators, int least) implements ModerationRefused {

        @Override
        public String title() {
            return "Not scored by enough evaluators";
        }

        @Override
        public String detail() {
            return "The bid " + bidId + " was scored by " + evaluators + " evaluators; at least " + least
                    + " must have given their own scores first.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("bidId", bidId, "evaluators", evaluators, "needed", least);
        }
    }
}
