package org.opendps.finance.savings;

import org.opendps.blocks.problem.Refusal;

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
