package org.opendps.calloff.competition.opener;

import org.opendps.blocks.problem.Refusal;

/** Who may not open bids. */
public sealed interface OpeningRefused extends Refusal {

    /** @param held whether of bids that were held at the opening, which an auditor does not open */
    record TwoDifferentPersons(String name, boolean held) implements OpeningRefused {

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "Two different persons open";
        }

        @Override
        public String detail() {
            return name + " has begun this opening already. Another "
                    + (held ? "commissioner or moderator" : "commissioner, moderator or auditor")
                    + ", who is no evaluator, completes it.";
        }
    }

    record NothingIsHeld() implements OpeningRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "No bid is held";
        }

        @Override
        public String detail() {
            return "No bid of this call-off waits for an application to be decided: there is nothing left to open.";
        }
    }

    record EvaluatorNeverOpens() implements OpeningRefused {

        @Override
        public int status() {
            return 403;
        }

        @Override
        public String title() {
            return "Evaluators never open";
        }

        @Override
        public String detail() {
            return "Your login may score bids, so it may not open them. Ask two people who do not evaluate.";
        }
    }
}
