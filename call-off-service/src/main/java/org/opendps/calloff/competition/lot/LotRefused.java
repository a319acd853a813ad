package org.opendps.calloff.competition.lot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

/** Why a lot does not hold together. */
public sealed interface LotRefused extends Refusal {

    String ESTIMATE = "Procurement Act 2023 s.4, Sch 3";
    String SETTING = "estimate-differs-percent";

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
                    + " of VAT, or leave it out; what follows from places and highest price is an estimate too.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", ESTIMATE);
        }
    }

    /** @param most what can be paid at the most; null where nobody can work it out */
    record EstimateWithoutReason(
            int lot, Money stated, @Nullable Money most, int percent) implements LotRefused {

        @Override
        public String title() {
            return "An estimate that nobody can follow";
        }

        @Override
        public String detail() {
            return "Lot " + lot + " is estimated at " + stated.shown() + " net of VAT. "
                    + (most == null
                            ? "Nothing else says what it can cost: there is neither a highest price nor a cap of the category."
                                    + " Say in estimateReason how the estimate was come to, or give priceMaximum."
                            : "What can be paid at the most is " + most.shown()
                                    + ": every session at the highest price or within the"
                                    + " personal budget, extensions and what is paid once among it. That is more than "
                                    + percent + " per cent apart. Correct the estimate, leave it out, or say why in"
                                    + " estimateReason. Thresholds go by the higher of the two, and a dynamic market opens by"
                                    + " what can be paid.");
        }

        @Override
        public Map<String, Object> facts() {
            return most == null
                    ? Map.of("citation", ESTIMATE, "setting", SETTING)
                    : Map.of("citation", ESTIMATE, "setting", SETTING, "most", most);
        }
    }

    record PriceMaximumAboveCap(int lot, Money price, Money cap, String category) implements LotRefused {

        @Override
        public String title() {
            return "A highest price above the cap";
        }

        @Override
        public String detail() {
            return "Lot " + lot + " would take up to " + price.shown() + " for a session, and " + category
                    + " is capped at " + cap.shown() + ": nothing above that could be awarded. Lower priceMaximum.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("cap", cap);
        }
    }

    record PriceMinimumAboveCap(int lot, Money price, Money cap, String category) implements LotRefused {

        @Override
        public String title() {
            return "A least price above the cap";
        }

        @Override
        public String detail() {
            return "Lot " + lot + " would take no less than " + price.shown() + " for a session, and " + category
                    + " is capped at " + cap.shown() + ": nobody could bid. Lower priceMinimum, or leave it out.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("cap", cap);
        }
    }

    record ExtensionEndsBefore(LocalDate extendableUntil, LocalDate until) implements LotRefused {

        @Override
        public String title() {
            return "An extension ends later";
        }

        @Override
        public String detail() {
            return "extendableUntil " + extendableUntil + " is not after the last day " + until
                    + ". In a draft choose a later day, or leave it out; once bidders were told of it, choose an earlier last day.";
        }
    }

    record OverBeforeBidsAreDue(int lot, LocalDate until, LocalDate bidsDue) implements LotRefused {

        @Override
        public String title() {
            return "Over before bids are due";
        }

        @Override
        public String detail() {
            return "The support of lot " + lot + " would end on " + until + ", and bids are due on " + bidsDue
                    + ": nothing would be left to award. Choose an earlier bidsDue, or a later last day.";
        }
    }

    record PriceOutOfRange(Money price, Money least, Money highest) implements LotRefused {

        @Override
        public String title() {
            return "Not a price for a session";
        }

        @Override
        public String detail() {
            return "Amounts of a lot are in pounds, prices for one session: at least " + least
                    + " is meant here, and at most " + highest + ", not " + price
                    + ". Below the least nobody could bid.";
        }
    }

    record PlacesForOnePerson(int lot) implements LotRefused {

        @Override
        public String title() {
            return "One person takes one place";
        }

        @Override
        public String detail() {
            return "Lot " + lot
                    + " is one person's, who takes one place: leave placesPerDay out, or choose the kind GROUP or"
                    + " BLOCK.";
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
