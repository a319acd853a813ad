package org.opendps.calloff.award.choice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;
import org.opendps.calloff.competition.criteria.Weight;

/** Why a choice is not taken, or nothing is recommended yet. */
sealed interface ChoiceRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record PersonDoesNotChoose() implements ChoiceRefused {

        @Override
        public String title() {
            return "The criteria decide here";
        }

        @Override
        public String detail() {
            return "The call-off was published without a choice by the person: the first in rank is recommended.";
        }
    }

    record OfferBelowLine(BigDecimal total, Weight line) implements ChoiceRefused {

        @Override
        public String title() {
            return "Below the line";
        }

        @Override
        public String detail() {
            // never rounded up to the line
            return "The offer has " + total.setScale(2, RoundingMode.DOWN) + " points; the choice is among those with "
                    + line + " or more.";
        }
    }

    record ChoiceToCome(int lot) implements ChoiceRefused {

        @Override
        public String title() {
            return "The person has yet to choose";
        }

        @Override
        public String detail() {
            return "For lot " + lot + " the person chooses among the offers, and again when the one that was chosen was"
                    + " excluded: record the choice at /choice first. Where /offers shows none that reaches the line there"
                    + " is nothing to choose: end the lot at /no-award.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Care Act 2014 s.1(3); Procurement Act 2023 s.23(6)");
        }
    }

    record ChosenBeforeTheOffers(LocalDate since) implements ChoiceRefused {

        @Override
        public String title() {
            return "Nothing to choose from then";
        }

        @Override
        public String detail() {
            return "The offers are ranked since " + since
                    + ", and the choice would be older. Show them, and say when the" + " choice among them was made.";
        }
    }

    record ChosenInTheFuture() implements ChoiceRefused {

        @Override
        public String title() {
            return "Not chosen yet";
        }

        @Override
        public String detail() {
            return "The day of the choice is still ahead. Say when it was made.";
        }
    }
}
