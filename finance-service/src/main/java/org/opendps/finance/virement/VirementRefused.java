package org.opendps.finance.virement;

import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

/** Why money is not moved. */
sealed interface VirementRefused extends Refusal {

    String RULE = "The council's financial regulations; domain rule R6.12";

    @Override
    default int status() {
        return 422;
    }

    record SameBudget() implements VirementRefused {

        @Override
        public String title() {
            return "From one budget to another";
        }

        @Override
        public String detail() {
            return "A virement moves money from one budget to another: toBudgetId is the budget that it comes from.";
        }
    }

    record OwnVirement(String who) implements VirementRefused {

        @Override
        public String title() {
            return "Nobody approves what they proposed";
        }

        @Override
        public String detail() {
            return who + " proposed this virement. Somebody else must approve it.";
        }
    }

    record AboveVirementLimit(Money amount, Money limit) implements VirementRefused {

        @Override
        public String title() {
            return "Above your limit";
        }

        @Override
        public String detail() {
            return amount.shown() + " is not below the " + limit.shown()
                    + " that somebody of finance may move. A finance-approver must approve it.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("limit", limit, "setting", "virement-limit-finance", "citation", RULE);
        }
    }

    record VirementNeedsDecision(Money amount, Money limit) implements VirementRefused {

        @Override
        public String title() {
            return "For the council to decide";
        }

        @Override
        public String detail() {
            return amount.shown() + " is not below the " + limit.shown()
                    + " that a finance-approver may move. Name the council's decision in decisionReference.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("limit", limit, "setting", "virement-limit-finance-approver", "citation", RULE);
        }
    }
}
