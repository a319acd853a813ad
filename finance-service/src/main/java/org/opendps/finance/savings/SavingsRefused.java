package org.opendps.finance.savings;

import org.opendps.blocks.problem.Refusal;
import org.opendps.finance.budget.Directorate;

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

    record TooManyAdjustments(int most) implements SavingsRefused {

        @Override
        public String title() {
            return "Adjusted too often";
        }

        @Override
        public String detail() {
            return "A baseline that was adjusted " + most + " times is no baseline any more. Agree a new plan.";
        }
    }
}
