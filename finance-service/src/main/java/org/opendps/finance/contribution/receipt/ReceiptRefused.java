package org.opendps.finance.contribution.receipt;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

/** Why what was paid is not written down. */
sealed interface ReceiptRefused extends Refusal {

    record OwnReceipt(String who) implements ReceiptRefused {

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "Nobody reverses what they wrote down";
        }

        @Override
        public String detail() {
            return who + " wrote down this receipt. Somebody else must look at the bank statement and reverse it.";
        }
    }

    record ReceiptTakenBefore(String reference) implements ReceiptRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Written down before";
        }

        @Override
        public String detail() {
            return "The receipt " + reference + " is written down already. Look for it in the person's receipts.";
        }
    }

    record ReceiptReversedBefore(String reference) implements ReceiptRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Reversed before";
        }

        @Override
        public String detail() {
            return "The receipt " + reference
                    + " is reversed already, or is itself a reversal. Write down what came in anew.";
        }
    }

    record ReceivedLater(LocalDate receivedOn, LocalDate today) implements ReceiptRefused {

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "Not received yet";
        }

        @Override
        public String detail() {
            return "Today is " + today + ". What is received on " + receivedOn + " is written down when it is there.";
        }
    }
}
