package org.opendps.calloff.competition.agreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

/** Why an agreement on less time is not taken. */
sealed interface AgreementRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    @Override
    default Map<String, Object> facts() {
        return Map.of("citation", "PCR 2015 reg 34(12)");
    }

    record AgreedInFuture(LocalDate on) implements AgreementRefused {

        @Override
        public String title() {
            return "Not agreed yet";
        }

        @Override
        public String detail() {
            return "Record on " + on + " or later what is agreed then.";
        }
    }

    record AgreedBeforeDraft(LocalDate on, LocalDate drafted) implements AgreementRefused {

        @Override
        public String title() {
            return "Agreed before there was anything to agree to";
        }

        @Override
        public String detail() {
            return "The call-off was drafted on " + drafted + ": nobody agreed to its deadline on " + on
                    + ". Give the day, from " + drafted + " until today, on which it was agreed.";
        }
    }

    record AgreementOfNobodyAsked(UUID provider) implements AgreementRefused {

        @Override
        public String title() {
            return "Nobody who would be invited";
        }

        @Override
        public String detail() {
            return "Provider " + provider
                    + " would not be invited now, so it needs to agree to nothing: see wouldInvite of" + " the draft.";
        }
    }

    record AgreedAlready(UUID provider) implements AgreementRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Agreed already";
        }

        @Override
        public String detail() {
            return "That provider " + provider
                    + " agreed to this deadline is recorded: see deadlineAgreements of the draft.";
        }
    }
}
