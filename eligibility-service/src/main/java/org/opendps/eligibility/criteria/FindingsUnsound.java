package org.opendps.eligibility.criteria;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** Why findings cannot be put to the criteria. */
sealed interface FindingsUnsound extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record OutcomeNamedTwice(Outcome outcome) implements FindingsUnsound {

        @Override
        public String title() {
            return "An outcome is named twice";
        }

        @Override
        public String detail() {
            return outcome + " is there more than once. Name each outcome once, with all its limbs.";
        }
    }

    record OutcomeNotForKind(Outcome outcome, Kind kind) implements FindingsUnsound {

        @Override
        public String title() {
            return "Not an outcome for this kind of person";
        }

        @Override
        public String detail() {
            return outcome + " is not an outcome for kind " + kind + ". Adults have the ten of regulation 2(2), carers"
                    + " the eight of regulation 3(2)(b).";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "SI 2015/313 reg " + (kind == Kind.ADULT ? "2(2)" : "3(2)(b)"));
        }
    }

    record LimbNotForCarers(Limb limb) implements FindingsUnsound {

        @Override
        public String title() {
            return "This limb is not open to carers";
        }

        @Override
        public String detail() {
            return limb + " counts for adults only: regulation 3(3) has three limbs. Leave it out, or choose another.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "SI 2015/313 reg 3(3)");
        }
    }

    record ImpactWithoutArea() implements FindingsUnsound {

        @Override
        public String title() {
            return "Which area of well-being?";
        }

        @Override
        public String detail() {
            return "A significant impact on well-being was found, but no area is named. Name at least one of the nine"
                    + " areas.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Care Act 2014 s.1(2)");
        }
    }
}
