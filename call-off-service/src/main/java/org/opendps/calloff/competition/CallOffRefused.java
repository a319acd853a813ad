package org.opendps.calloff.competition;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;
import org.opendps.blocks.time.London;
import org.opendps.calloff.regime.Value;

/** Why a call-off cannot be drafted or published. */
public sealed interface CallOffRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record EndBeforeStart(LocalDate from, LocalDate until) implements CallOffRefused {

        @Override
        public String title() {
            return "Ends before it begins";
        }

        @Override
        public String detail() {
            return "The last day " + until + " is before the first day " + from + ". Both days are included.";
        }
    }

    record NoSession(List<DayOfWeek> days, LocalDate from, LocalDate until) implements CallOffRefused {

        @Override
        public String title() {
            return "No session in the period";
        }

        @Override
        public String detail() {
            return "From " + from + " to " + until + " there is none of " + days
                    + ". Choose other days, or a longer period.";
        }
    }

    record DatesOutOfReach(int years) implements CallOffRefused {

        @Override
        public String title() {
            return "Dates out of reach";
        }

        @Override
        public String detail() {
            return "Support and deadline must be within " + years + " years of today. Check the year.";
        }
    }

    record DeadlineMustBeAhead(Instant bidsDue) implements CallOffRefused {

        @Override
        public String title() {
            return "The deadline must be ahead";
        }

        @Override
        public String detail() {
            return "Bids would be due at " + London.shown(bidsDue) + ", which is not ahead. Choose a later time.";
        }
    }

    record AnotherProcurement(Value published, Value amended) implements CallOffRefused {

        @Override
        public String title() {
            return "Another procurement";
        }

        @Override
        public String detail() {
            return "It was published at an estimate of £" + published.gross() + " with VAT and would be £"
                    + amended.gross()
                    + ", on the other side of the threshold of £" + amended.threshold()
                    + ": other people may bid for that, or interests are assessed before it is published. Cancel it, and"
                    + " publish another call-off.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Procurement Act 2023 s.3, s.34, s.83, s.85");
        }
    }

    record QuestionsAfterDeadline(Instant questionsDue, Instant bidsDue) implements CallOffRefused {

        @Override
        public String title() {
            return "Questions end before bids are due";
        }

        @Override
        public String detail() {
            return "Questions would be taken until " + London.shown(questionsDue) + ", after bids are due at "
                    + London.shown(bidsDue) + ". Choose an earlier end of questions.";
        }
    }

    record PurchasingSystemNotOpen(String title, String currentState) implements CallOffRefused {

        @Override
        public String title() {
            return "Purchasing system not open";
        }

        @Override
        public String detail() {
            return "Nothing can be called off from " + title + " today: it is " + currentState
                    + ", or the day is outside its validity.";
        }
    }

    record PurchasingSystemOfAnotherCouncil(String title) implements CallOffRefused {

        @Override
        public String title() {
            return "Purchasing system of another council";
        }

        @Override
        public String detail() {
            return title + " belongs to another council. Call off from one of your own.";
        }
    }

    record NotOnOffer(String category, String area, List<String> categories, List<String> areas)
            implements CallOffRefused {

        @Override
        public String title() {
            return "Category or area unknown";
        }

        @Override
        public String detail() {
            return "The purchasing system does not have " + category + " in " + area + ". Its categories are "
                    + String.join(", ", categories) + "; its areas are " + String.join(", ", areas) + ".";
        }
    }

    record NotInSupportPlan(String category, List<String> planned) implements CallOffRefused {

        @Override
        public String title() {
            return "Not in the support plan";
        }

        @Override
        public String detail() {
            return "The person's support plan has no line for " + category + "; it has " + String.join(", ", planned)
                    + ". Review the plan first.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Care Act 2014 s.25(1)");
        }
    }

    record PersonForOnePerson(CallOffKind kind) implements CallOffRefused {

        @Override
        public String title() {
            return "One person, or a group";
        }

        @Override
        public String detail() {
            return kind.isForOnePerson()
                    ? "A call-off for one person names the person: give personRef, or the kind GROUP or BLOCK."
                    : "A call-off of kind " + kind + " is for nobody in particular: leave personRef out.";
        }
    }

    record PlanLineNotBought(UUID planLine) implements CallOffRefused {

        @Override
        public String title() {
            return "Not a line that the council buys";
        }

        @Override
        public String detail() {
            return "The personal budget has no line " + planLine
                    + " that the council buys. Lines of a direct payment or"
                    + " an individual service fund are never called off.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Care Act 2014 s.25(1), s.31");
        }
    }

    record CriteriaNotDeclared(List<String> unknown, List<String> weights, String declared) implements CallOffRefused {

        @Override
        public String title() {
            return "Criteria that were not declared";
        }

        @Override
        public String detail() {
            return "The purchasing system declared " + declared
                    + ". Let each question name one of them as its criterion,"
                    + " with weights that add up to the declared ones."
                    + (unknown.isEmpty() ? "" : " Not declared: " + String.join(", ", unknown) + ".")
                    + (weights.isEmpty() ? "" : " To be met: " + String.join(", ", weights) + ".");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "PCR 2015 reg 34(23), (24); Procurement Act 2023 s.23, s.24");
        }
    }

    record DeadlineTooEarly(LocalDate due, LocalDate earliest, String citation, boolean shorterByAgreement)
            implements CallOffRefused {

        @Override
        public String title() {
            return "Not enough time to bid";
        }

        @Override
        public String detail() {
            return "Bids are due on " + due + "; the earliest day is " + earliest + ". Choose that or a later one"
                    + (shorterByAgreement ? ", or record that every member that will be invited agreed on less." : ".");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", citation, "earliest", earliest);
        }
    }

    record NobodyToInvite(String category, String area) implements CallOffRefused {

        @Override
        public String title() {
            return "Nobody to invite";
        }

        @Override
        public String detail() {
            return "No active member with open invitations supplies " + category + " in " + area
                    + ". Admit one first, or choose another area.";
        }
    }

    record ConflictsAssessmentMissing() implements CallOffRefused {

        @Override
        public String title() {
            return "Assess conflicts of interest first";
        }

        @Override
        public String detail() {
            return "This is a public contract: say in conflictsAssessment which interests of whom were looked at, and what"
                    + " keeps them harmless, and publish it with that.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Procurement Act 2023 s.83");
        }
    }
}
