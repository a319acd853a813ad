package org.opendps.calloff.decision;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** Why a decision cannot be recorded or relied on. */
public sealed interface DecisionRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record DecisionUnknown(String reference) implements DecisionRefused {

        @Override
        public String title() {
            return "Decision unknown";
        }

        @Override
        public String detail() {
            return "No decision " + reference + " of your council is recorded. Record it at /v1/decisions first, with"
                    + " the day from which it is in effect.";
        }
    }

    record DecisionNotInEffect(String reference, LocalDate effectiveFrom, LocalDate day) implements DecisionRefused {

        @Override
        public String title() {
            return "Decision not in effect";
        }

        @Override
        public String detail() {
            return "Decision " + reference + " is in effect from " + effectiveFrom + ", and today is " + day
                    + ". Wait until that day: before it the decision may still be called in.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("effectiveFrom", effectiveFrom);
        }
    }

    record DecisionReferenceMissing() implements DecisionRefused {

        @Override
        public String title() {
            return "Decision reference missing";
        }

        @Override
        public String detail() {
            return "How much the council pays, and how long, changes by a decision. Name it (decisionReference): it is"
                    + " recorded at /v1/decisions and has to be in effect.";
        }
    }

    record DecisionDatesUnsound(LocalDate decidedOn, LocalDate effectiveFrom) implements DecisionRefused {

        @Override
        public String title() {
            return "Dates of the decision do not fit";
        }

        @Override
        public String detail() {
            return "A decision of " + decidedOn + " is published and in effect on that day or later, not from "
                    + effectiveFrom + ". Check the dates against the minutes.";
        }
    }

    record DecisionRecordedBefore(String reference) implements DecisionRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Decision recorded before";
        }

        @Override
        public String detail() {
            return "Decision " + reference + " of your council is recorded already. A decision is not changed: another"
                    + " one has another reference.";
        }
    }
}
