package org.opendps.calloff.competition.lot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.blocks.problem.Refusal;

/** Why support cannot be asked for as it was described. */
public sealed interface SupportRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record EndBeforeStart(LocalDate from, LocalDate until) implements SupportRefused {

        @Override
        public String title() {
            return "Ends before it begins";
        }

        @Override
        public String detail() {
            return "The last day " + until + " is before the first day " + from + ". Both days are included.";
        }
    }

    record NoSession(List<DayOfWeek> days, LocalDate from, LocalDate until) implements SupportRefused {

        @Override
        public String title() {
            return "No session in the period";
        }

        @Override
        public String detail() {
            return "From " + from + " to " + until + " there is no "
                    + days.stream().map(DayOfWeek::name).collect(Collectors.joining(" or "))
                    + ". Choose other days, or a longer period.";
        }
    }

    record PartOfAnotherDay(List<DayOfWeek> days, Set<DayOfWeek> said) implements SupportRefused {

        @Override
        public String title() {
            return "A part of another day";
        }

        @Override
        public String detail() {
            return "The parts are of " + inWords(said) + ", and the sessions on " + inWords(days)
                    + ". Say for these days only when on the day they are.";
        }

        private static String inWords(Collection<DayOfWeek> some) {
            return some.stream().map(DayOfWeek::name).collect(Collectors.joining(" and "));
        }
    }

    record DatesOutOfReach(int years) implements SupportRefused {

        @Override
        public String title() {
            return "Dates out of reach";
        }

        @Override
        public String detail() {
            return "Support and deadline must be within " + years + " years of today. Check the year.";
        }
    }

    record NotInSupportPlan(String category, List<String> planned) implements SupportRefused {

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

    record PersonForOnePerson(CallOffKind kind) implements SupportRefused {

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

    record PlanLineNotBought(UUID planLine) implements SupportRefused {

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
}
