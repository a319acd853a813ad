package org.opendps.calloff.competition;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;
import org.opendps.blocks.time.London;

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
}
