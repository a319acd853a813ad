package org.opendps.calloff.evaluation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.blocks.problem.Refusal;
import org.opendps.calloff.timeline.Counted;

/** Why scores cannot be settled yet. */
public sealed interface ModerationRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    private static String named(List<UUID> bids) {
        return bids.stream().map(UUID::toString).collect(Collectors.joining(", "));
    }

    record ConsensusForEachBid(List<UUID> bids) implements ModerationRefused {

        @Override
        public String title() {
            return "One consensus for each bid";
        }

        @Override
        public String detail() {
            return "Settle each of these bids once, and no other: " + named(bids) + ".";
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
            return "The bid " + bidId + " was scored by " + Counted.of(evaluators, "evaluator") + "; at least " + least
                    + " must have given their own scores first.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("bidId", bidId, "evaluators", evaluators, "needed", least);
        }
    }

    /** @param questions on which somebody scored otherwise */
    record ReasonForDifference(UUID bidId, List<String> questions) implements ModerationRefused {

        @Override
        public String title() {
            return "A reason where scores differ";
        }

        @Override
        public String detail() {
            return "On " + String.join(", ", questions) + " of the bid " + bidId
                    + " an evaluator scored otherwise. Say why"
                    + " this is the consensus, for the bid or for each of these questions.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("bidId", bidId, "questions", questions);
        }
    }

    /** @param bids none for whoever may not know prices yet, and so not which of them is low */
    record PriceUndecided(List<UUID> bids) implements ModerationRefused {

        private static final String CITATION =
                "Procurement Act 2023 s.19(3)(c), (4); Public Contracts Regulations 2015 reg 69";

        @Override
        public String title() {
            return "A low price to decide on first";
        }

        @Override
        public String detail() {
            return bids.isEmpty()
                    ? "A commissioner has to decide on an abnormally low price first. Which one it is, you learn when the"
                            + " scores are settled."
                    : "The prices of " + named(bids)
                            + " are abnormally low. Ask these bidders to explain them with a clarification of"
                            + " kind ABNORMALLY_LOW, and accept or reject what they say.";
        }

        @Override
        public Map<String, Object> facts() {
            return bids.isEmpty() ? Map.of("citation", CITATION) : Map.of("bids", bids, "citation", CITATION);
        }
    }

    record ClarificationUndecided(List<UUID> bids) implements ModerationRefused {

        @Override
        public String title() {
            return "A clarification to decide on first";
        }

        @Override
        public String detail() {
            return "The bidders of " + named(bids)
                    + " were asked to correct or explain something. Decide on it when they have"
                    + " answered, or when their time to answer is over.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "bids",
                    bids,
                    "citation",
                    "Procurement Act 2023 s.19(4), (5); Public Contracts Regulations 2015 regs 56(4), 69");
        }
    }

    record BidsHeld(List<UUID> bids) implements ModerationRefused {

        @Override
        public String title() {
            return "Bids are held";
        }

        @Override
        public String detail() {
            return "The bids " + named(bids) + " wait for their bidders' applications. Decide about them first: POST to"
                    + " opening/held-bids of the call-off.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("bids", bids, "citation", "Procurement Act 2023 s.34(4), (5)");
        }
    }

    record NothingToDraw(int lot) implements ModerationRefused {

        @Override
        public String title() {
            return "Nothing to draw";
        }

        @Override
        public String detail() {
            return "In lot " + lot + " no two bids share the first rank, or lots were drawn already.";
        }
    }

    record DrawNamesTheTied(List<UUID> bids) implements ModerationRefused {

        @Override
        public String title() {
            return "Name the bids that were drawn";
        }

        @Override
        public String detail() {
            return "Give each of " + named(bids) + " once, in the order in which they were drawn, and no other.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("bids", bids);
        }
    }

    record DrawOfLotsNeeded(int lot, List<UUID> bids) implements ModerationRefused {

        @Override
        public String title() {
            return "Lots have to be drawn";
        }

        @Override
        public String detail() {
            return "The bids " + named(bids) + " share the first rank of lot " + lot
                    + " after every published tie-break. A moderator"
                    + " draws lots before a witness first: POST to draw of the call-off.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("bids", bids, "citation", "Procurement Act 2023 s.23(3)(a); domain rule R9.4");
        }
    }

    record WitnessIsSomebodyElse(String name) implements ModerationRefused {

        @Override
        public String title() {
            return "Somebody else is the witness";
        }

        @Override
        public String detail() {
            return name + " draws the lots, so somebody else watches: give the name and the office of that person in"
                    + " witness.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "domain rule R9.4");
        }
    }

    record ModeratorScored(String name) implements ModerationRefused {

        @Override
        public int status() {
            return 403;
        }

        @Override
        public String title() {
            return "Somebody else moderates";
        }

        @Override
        public String detail() {
            return name + " has scored bids of this call-off, so another moderator settles the scores.";
        }
    }

    record NothingWasScored(UUID callOffId) implements ModerationRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Nothing was scored";
        }

        @Override
        public String detail() {
            return "This is an award without a competition: no scores were settled. End it at /v1/call-offs/"
                    + callOffId + "/no-award and prepare another.";
        }
    }
}
