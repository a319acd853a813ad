package org.opendps.calloff.competition.lot;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

/** Why a lot does not hold together. */
sealed interface LotRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record EstimateMustBePositive(Money estimate) implements LotRefused {

        @Override
        public String title() {
            return "No estimate";
        }

        @Override
        public String detail() {
            return "An estimated value of " + estimate
                    + " is none, or not one that a council can mean. Say what is expected to be paid over the whole time, net"
                    + " of VAT, or leave it out.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Procurement Act 2023 s.4");
        }
    }

    record PriceOutOfRange(Money price, Money highest) implements LotRefused {

        @Override
        public String title() {
            return "Not a price for a session";
        }

        @Override
        public String detail() {
            return "The prices of a lot are in pounds for one session: at least 0.00, at most " + highest + ", not "
                    + price + ".";
        }
    }

    record PriceRangeUpsideDown(Money least, Money most) implements LotRefused {

        @Override
        public String title() {
            return "No price can be in range";
        }

        @Override
        public String detail() {
            return "The least price " + least + " is above the highest " + most + ". Exchange them.";
        }
    }

    /** Validation: each field that neither the request nor a plan line says. */
    record LotIncomplete(int lot, List<String> missing) implements LotRefused {

        @Override
        public int status() {
            return 400;
        }

        @Override
        public String title() {
            return "A lot is incomplete";
        }

        @Override
        public String detail() {
            return "Lot " + lot + " needs " + String.join(", ", missing) + ": say them, or name plan lines that do.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "violations",
                    missing.stream()
                            .map(field -> Map.of("field", field, "message", "is missing"))
                            .toList());
        }
    }

    record PlanLineForOther(UUID line, String plannedFor, String lot) implements LotRefused {

        @Override
        public String title() {
            return "The plan line is for something else";
        }

        @Override
        public String detail() {
            return "Plan line " + line + " is for " + plannedFor + ", the lot for " + lot
                    + ". Change the lot, or the support plan.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Care Act 2014 s.25, s.26");
        }
    }

    record PlanLineInTwoLots(UUID line) implements LotRefused {

        @Override
        public String title() {
            return "A plan line is bought once";
        }

        @Override
        public String detail() {
            return "Plan line " + line
                    + " is named by two lots, each of which would cost up to its amount. Name it in one.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Care Act 2014 s.25, s.26");
        }
    }
}
