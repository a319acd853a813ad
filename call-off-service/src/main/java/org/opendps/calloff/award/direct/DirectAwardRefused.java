package org.opendps.calloff.award.direct;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;
import org.opendps.calloff.regime.Regime;

/** Why something is not awarded directly. */
sealed interface DirectAwardRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record CompetitionIsNotDirect() implements DirectAwardRefused {

        @Override
        public String title() {
            return "A competition is not direct";
        }

        @Override
        public String detail() {
            return "For a mini-competition draft a call-off at /v1/call-offs.";
        }
    }

    record ChoiceNotRecorded() implements DirectAwardRefused {

        @Override
        public String title() {
            return "The choice is not recorded";
        }

        @Override
        public String detail() {
            return "Say who expressed the preference, when (not after today) and in which words, or that only one supplier is capable; and"
                    + " why a competition is not in the person's best interests.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Procurement Act 2023 Sch 5 paras 15 to 17");
        }
    }

    record NoAgreedRateHere(Regime regime, int members) implements DirectAwardRefused {

        @Override
        public String title() {
            return "No direct award in this system";
        }

        @Override
        public String detail() {
            return members + " members supply it, and from " + regime
                    + " contracts are awarded by competition. Draft a call-off, or award by the person's choice.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "PCR 2015 reg 34(21), (22); Procurement Act 2023 s.34(1), s.45(4)");
        }
    }

    record NoAgreedRate(UUID provider, String category) implements DirectAwardRefused {

        @Override
        public String title() {
            return "No agreed rate";
        }

        @Override
        public String detail() {
            return "No rate is agreed with " + provider + " for " + category
                    + " on the first day. Agree one in the registry, or compete.";
        }
    }

    record NotTheAgreedRate(Money asked, Money agreed) implements DirectAwardRefused {

        @Override
        public String title() {
            return "Not the agreed rate";
        }

        @Override
        public String detail() {
            return "A session would cost " + asked.shown() + "; agreed is " + agreed.shown()
                    + ". Leave the price out, or have another rate agreed in the registry.";
        }
    }

    record PriceMissing(Money highest) implements DirectAwardRefused {

        @Override
        public String title() {
            return "What does a session cost?";
        }

        @Override
        public String detail() {
            return "Say unitCost, in pounds for one session net of VAT: more than 0.00, at most " + highest + ".";
        }
    }

    record OneOffOutOfReach(Money highest) implements DirectAwardRefused {

        @Override
        public String title() {
            return "What is paid once";
        }

        @Override
        public String detail() {
            return "Say oneOffCost in pounds: at least 0.00, at most " + highest + ".";
        }
    }

    record InterimTooLong(LocalDate until, LocalDate longest, int weeks) implements DirectAwardRefused {

        @Override
        public String title() {
            return "Too long for an interim";
        }

        @Override
        public String detail() {
            return "It would last until " + until + "; an urgent interim lasts " + weeks + " weeks at most, until "
                    + longest + ". What comes after is awarded in the ordinary way.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Care Act 2014 s.19(3); the council's policy", "longest", longest);
        }
    }

    record UrgencyNotRecorded() implements DirectAwardRefused {

        @Override
        public String title() {
            return "The urgency is not recorded";
        }

        @Override
        public String detail() {
            return "Say in urgency on which day the need arose, not after today, and why nothing else comes in time.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Procurement Act 2023 Sch 5 paras 13, 14; Care Act 2014 s.19(3)");
        }
    }

    record InterimTooFarAhead(LocalDate from, LocalDate last, int days) implements DirectAwardRefused {

        @Override
        public String title() {
            return "Too far ahead for an interim";
        }

        @Override
        public String detail() {
            return "It would begin on " + from + "; an urgent interim begins within " + days + " days, by " + last
                    + ". What is known so early can be competed for.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Procurement Act 2023 Sch 5 paras 13, 14; the council's policy", "last", last);
        }
    }

    record SeveralSupplyIt(int members) implements DirectAwardRefused {

        @Override
        public String title() {
            return "Several supply it";
        }

        @Override
        public String detail() {
            return members + " active members supply this category in the area, so that it is not the only capable"
                    + " supplier. Record the person's preference, or let them compete.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Procurement Act 2023 Sch 5 para 16", "members", members);
        }
    }
}
