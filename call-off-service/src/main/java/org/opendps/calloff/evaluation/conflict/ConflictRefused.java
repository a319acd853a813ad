package org.opendps.calloff.evaluation.conflict;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

/** Why somebody does not score, or moderate. */
sealed interface ConflictRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    @Override
    default Map<String, Object> facts() {
        return Map.of("citation", "Procurement Act 2023 ss.81, 82");
    }

    record ConflictNotDeclared(UUID callOffId) implements ConflictRefused {

        @Override
        public String title() {
            return "Declare your interests first";
        }

        @Override
        public String detail() {
            return "Say whether you have a conflict of interest: POST /v1/call-offs/" + callOffId
                    + "/conflict-declarations, with an empty list if you have none.";
        }
    }

    record ConflictKeepsOut(String name, boolean decided) implements ConflictRefused {

        @Override
        public String title() {
            return "A conflict of interest";
        }

        @Override
        public String detail() {
            return name + " declared a conflict with a bidder of this call-off. "
                    + (decided
                            ? "What a commissioner decided about it does not allow this."
                            : "A commissioner can record what makes it harmless, as its mitigation.");
        }
    }

    record OwnConflict(String name) implements ConflictRefused {

        @Override
        public String title() {
            return "Somebody else decides on that";
        }

        @Override
        public String detail() {
            return name + " declared this conflict. Another commissioner says what it means.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Procurement Act 2023 s.82");
        }
    }

    record PriceIsHidden() implements ConflictRefused {

        @Override
        public int status() {
            return 403;
        }

        @Override
        public String title() {
            return "Prices are hidden from you";
        }

        @Override
        public String detail() {
            return "Whoever scores or moderates does so without prices until the scores are settled, as the criteria say."
                    + " A commissioner who does neither asks about a low price, and decides on the answer.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of();
        }
    }
}
