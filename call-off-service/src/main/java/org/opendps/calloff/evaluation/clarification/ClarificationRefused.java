package org.opendps.calloff.evaluation.clarification;

import java.time.Instant;
import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;
import org.opendps.blocks.time.London;

/** Why a question, an answer or a decision is not taken. */
sealed interface ClarificationRefused extends Refusal {

    @Override
    default int status() {
        return 409;
    }

    record TimeToAnswerNeeded(int hours) implements ClarificationRefused {

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "Until when?";
        }

        @Override
        public String detail() {
            return "Say in answerBy until when the bidder may answer; "
                    + (hours == 0
                            ? "the time must be ahead."
                            : "by the council's policy at the least " + hours + " hours from now.");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "citation",
                    "Procurement Act 2023 s.19(4); Public Contracts Regulations 2015 regs 56(4), 69; the council's policy");
        }
    }

    record CorrectionTimeIsSet(int hours) implements ClarificationRefused {

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "A correction has its time";
        }

        @Override
        public String detail() {
            return "Every bidder has " + hours
                    + " hours for a correction, by the council's policy. Leave answerBy out.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "hours",
                    hours,
                    "citation",
                    "Procurement Act 2023 s.12(2), (3); Public Contracts Regulations 2015 regs 18, 56(4)");
        }
    }

    record AnswerTooLate(Instant answerBy) implements ClarificationRefused {

        @Override
        public String title() {
            return "Too late for an answer";
        }

        @Override
        public String detail() {
            return "An answer was due on " + London.inWords(answerBy) + ". Ask the council to put the question again.";
        }
    }

    record AnswerGivenAlready(int number) implements ClarificationRefused {

        @Override
        public String title() {
            return "Answered already";
        }

        @Override
        public String detail() {
            return "Question " + number + " was answered; what was said stands.";
        }
    }

    record DocumentsForCorrections(int number) implements ClarificationRefused {

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "Documents put something right";
        }

        @Override
        public String detail() {
            return "Question " + number
                    + " is answered in words. Documents are taken where the council asked for a correction.";
        }
    }

    record DecidedAlready(int number) implements ClarificationRefused {

        @Override
        public String title() {
            return "Decided already";
        }

        @Override
        public String detail() {
            return "Question " + number + " was decided on. Ask again if something new came up.";
        }
    }

    record PriceNotLow(Money price, Money medianOfOthers, int percent) implements ClarificationRefused {

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "The price is not abnormally low";
        }

        @Override
        public String detail() {
            return price.shown() + " is not more than " + percent + " per cent below the median of the others, "
                    + medianOfOthers.shown() + ", so a bid is not rejected for it. Accept it.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "citation",
                    "Procurement Act 2023 s.19(3)-(5); Public Contracts Regulations 2015 reg 69; the council's policy");
        }
    }

    record NothingToDecide(int number) implements ClarificationRefused {

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "Nothing to decide";
        }

        @Override
        public String detail() {
            return "Question " + number + " only made something clear. Decided are corrections and low prices.";
        }
    }

    record StillTimeToAnswer(Instant answerBy) implements ClarificationRefused {

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "There is still time to answer";
        }

        @Override
        public String detail() {
            return "The bidder has not answered and may until " + London.inWords(answerBy) + ". Decide after that.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Procurement Act 2023 s.19(4), (5); Public Contracts Regulations 2015 reg 69");
        }
    }
}
