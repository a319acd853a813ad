package org.opendps.eligibility.charging;

import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

/** Why means cannot be put to the regulations. */
sealed interface MeansUnsound extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record LightTouchWithoutConsent() implements MeansUnsound {

        @Override
        public String title() {
            return "A light touch needs consent";
        }

        @Override
        public String detail() {
            return "Without the person's consent the assessment cannot be a light touch: make a full one.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "SI 2014/2672 reg 10(2), (3)");
        }
    }

    record LightTouchWithoutEvidence() implements MeansUnsound {

        @Override
        public String title() {
            return "A light touch needs evidence";
        }

        @Override
        public String detail() {
            return "Name at least one kind of evidence for the conclusion, or make a full assessment.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "SI 2014/2672 reg 10(2), (3)");
        }
    }

    record LightTouchContradicted(Money upperLimit) implements MeansUnsound {

        @Override
        public String title() {
            return "The figures say otherwise";
        }

        @Override
        public String detail() {
            return "The light touch concludes that resources are not above the limit, but the capital that counts is more"
                    + " than £" + upperLimit + ". Correct the capital or the conclusion.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "SI 2014/2672 reg 12(2)");
        }
    }

    record PremiumNotForAge(Premium premium) implements MeansUnsound {

        @Override
        public String title() {
            return "Not a premium of pension age";
        }

        @Override
        public String detail() {
            return "The " + premium.rate().words()
                    + " comes with income support, which ends at pension age. Leave it out;"
                    + " the guarantee of pension age is higher.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "SI 2014/2672 reg 7(5)");
        }
    }
}
