package org.opendps.calloff.placement.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

/** Why terms cannot be changed so. */
public sealed interface ChangeRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record NothingChanges(UUID placementId) implements ChangeRefused {

        @Override
        public String title() {
            return "Nothing changes";
        }

        @Override
        public String detail() {
            return "From that day on everything is already as asked for. Read the terms at /v1/placements/"
                    + placementId + ".";
        }
    }

    record SeveralTermsAhead(LocalDate next) implements ChangeRefused {

        @Override
        public String title() {
            return "Other terms are agreed for later";
        }

        @Override
        public String detail() {
            return "From " + next
                    + " on other terms are agreed, so this would be several changes at several prices, and"
                    + " finance is asked about one at a time. Change the later terms first, from " + next + " on.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("next", next);
        }
    }

    record BudgetMissing() implements ChangeRefused {

        @Override
        public String title() {
            return "No budget to pay from";
        }

        @Override
        public String detail() {
            return "This placement has no budget yet, so finance cannot be asked for the money. Say which it is with"
                    + " budgetId.";
        }
    }

    record PriceOutOfReach() implements ChangeRefused {

        @Override
        public String title() {
            return "Price out of reach";
        }

        @Override
        public String detail() {
            return "A session costs more than 0.00 and at the most 1000000.00 pounds, net of VAT. Check the price.";
        }
    }

    record SupplierNotChecked(UUID providerId, String why) implements ChangeRefused {

        @Override
        public String title() {
            return "The provider is not checked";
        }

        @Override
        public String detail() {
            return why;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "providerId",
                    providerId,
                    "citation",
                    "Procurement Act 2023 s.41, s.45(6), s.57, s.62; PCR 2015 reg 57");
        }
    }

    record DocumentsNotInForce(LocalDate from, List<String> lacking) implements ChangeRefused {

        @Override
        public String title() {
            return "Documents are not in force";
        }

        @Override
        public String detail() {
            return "Not in force on " + from + ": " + String.join("; ", lacking)
                    + ". Ask the provider to renew it in the registry, or choose another.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("lacking", lacking, "citation", "Domain rule R7.3");
        }
    }

    record AbovePriceCap(Money price, Money cap, String category) implements ChangeRefused {

        @Override
        public String title() {
            return "Above the price cap";
        }

        @Override
        public String detail() {
            return "A session would cost " + price.shown() + "; the purchasing system caps " + category + " at "
                    + cap.shown() + ".";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "cap", cap, "citation", "Domain rule R9.8; the price cap of the purchasing system's category");
        }
    }

    record DecisionAboveLimit(Money yearlyCost, Money limit) implements ChangeRefused {

        @Override
        public String title() {
            return "Above the limit of one hand";
        }

        @Override
        public String detail() {
            return "It would cost " + yearlyCost.shown() + " a year; above " + limit.shown()
                    + " a change rests on a decision of the council. Name it in decisionReference.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "yearlyCost",
                    yearlyCost,
                    "limit",
                    limit,
                    "citation",
                    "The council's policy, /v1/call-off-policies");
        }
    }
}
