package org.opendps.calloff.award.recommendation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.blocks.problem.Refusal;

/** Why an offer cannot be recommended. */
public sealed interface RecommendationRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    /** @param chosen whether the person decides, and not the criteria */
    record NotFirstInRank(UUID bidId, Set<UUID> first, boolean chosen) implements RecommendationRefused {

        @Override
        public String title() {
            return "Not the first in rank";
        }

        @Override
        public String detail() {
            return chosen
                    ? "The person chose another bid: recommend " + named() + ", or record another choice at /choice."
                    : "The bid " + bidId + " is not the first in rank. The published criteria decide: recommend "
                            + named() + ".";
        }

        private String named() {
            return first.stream().map(UUID::toString).sorted().collect(Collectors.joining(" or "));
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "first",
                    first,
                    "citation",
                    chosen
                            ? "Care Act 2014 s.1(3)(b), (e); the published award criteria"
                            : "Procurement Act 2023 s.19(1), (2); Public Contracts Regulations 2015 reg 67(1)");
        }
    }

    record NothingUndecided() implements RecommendationRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Nothing is undecided";
        }

        @Override
        public String detail() {
            return "Every lot that you named is decided already, or there is none of that number.";
        }
    }

    record ApproverIsPreparer(String name) implements RecommendationRefused {

        @Override
        public String title() {
            return "Approver is preparer";
        }

        @Override
        public String detail() {
            return name
                    + " recommended this award. Somebody else decides on it, whose limit covers what it costs: /award-gate"
                    + " says who.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Accounts and Audit Regulations 2015 reg 4(4)(b); the council's policy");
        }
    }

    record DirectAwardEnds(UUID callOffId) implements RecommendationRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "A direct award ends as a whole";
        }

        @Override
        public String detail() {
            return "This award was prepared without a competition: nothing else could be recommended. End it at"
                    + " /v1/call-offs/" + callOffId + "/no-award, and prepare another.";
        }
    }
}
