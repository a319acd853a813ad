package org.opendps.calloff.placement.change;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** Why terms cannot be changed so. */
public sealed interface ChangeRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record NothingChanges() implements ChangeRefused {

        @Override
        public String title() {
            return "Nothing changes";
        }

        @Override
        public String detail() {
            return "From that day on everything is already as asked for. Read the terms at /v1/placements/{id}.";
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
}
