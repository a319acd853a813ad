package org.opendps.finance.savings;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;
import org.opendps.finance.budget.Directorate;
import org.opendps.finance.schedule.FinancialYear;

/** Why a savings plan is not taken, or not changed. */
sealed interface SavingsRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record AdjustmentUnsound(String why) implements SavingsRefused {

        @Override
        public String title() {
            return "The baseline cannot be adjusted so";
        }

        @Override
        public String detail() {
            return why + " Correct the line, its sessions or its amount.";
        }
    }

    record BudgetOfAnotherDirectorate(Directorate budget, Directorate plan) implements SavingsRefused {

        @Override
        public String title() {
            return "The budget is another directorate's";
        }

        @Override
        public String detail() {
            return "The budget is of " + budget + " and the plan of " + plan
                    + ": spend of one directorate saves nothing for another. Name a budget of the same.";
        }
    }

    record SavingsPlanExists(UUID savingsPlanId, String planTitle, Directorate directorate, FinancialYear year)
            implements SavingsRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "There is such a savings plan";
        }

        @Override
        public String detail() {
            return "The savings plan \"" + planTitle + "\" (" + savingsPlanId + ") is of " + directorate + " for "
                    + year
                    + ", and another one would count the same saving twice. Adjust the baseline of that one, or withdraw it if it was agreed wrongly.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("savingsPlanId", savingsPlanId);
        }
    }

    record SavingsPlanWithdrawn(String by, String why) implements SavingsRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "The savings plan is withdrawn";
        }

        @Override
        public String detail() {
            return by + " withdrew it: " + why + ". Change the plan that was agreed after it, or agree one.";
        }
    }

    record TooManyAdjustments(int most) implements SavingsRefused {

        @Override
        public String title() {
            return "Adjusted too often";
        }

        @Override
        public String detail() {
            return "A baseline that was adjusted " + most
                    + " times is no baseline any more. Agree a new one with the plan of the next financial year.";
        }
    }
}
