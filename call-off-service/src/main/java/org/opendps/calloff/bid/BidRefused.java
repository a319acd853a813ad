package org.opendps.calloff.bid;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

/** Why a bid cannot be taken. */
public sealed interface BidRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record PriceMustBePositive(Money price, Money highest) implements BidRefused {

        @Override
        public String title() {
            return "A price above zero";
        }

        @Override
        public String detail() {
            return "The price for a session is " + price + ". It must be more than 0.00 and at most " + highest + ".";
        }
    }

    record QuestionNotAsked(String question, List<String> questions) implements BidRefused {

        @Override
        public String title() {
            return "An answer to no question";
        }

        @Override
        public String detail() {
            return "\"" + question + "\" is not a question of this call-off; its questions are "
                    + String.join(", ", questions) + ".";
        }
    }

    record QuestionsOpen(List<String> questions) implements BidRefused {

        @Override
        public String title() {
            return "Questions without an answer";
        }

        @Override
        public String detail() {
            return "Answer " + String.join(", ", questions) + " first: change the draft with PUT, then submit it.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("questions", questions);
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
                    + ". Go on with that one.";
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
