package org.opendps.finance.payrun.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

/** Why an answer of the finance system is not taken. */
sealed interface PaymentRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record PaymentFileDiffers(int payments, Money total) implements PaymentRefused {

        @Override
        public String title() {
            return "The finance system read another file";
        }

        @Override
        public String detail() {
            return "The payment file of this run has " + (payments == 1 ? "1 payment" : payments + " payments")
                    + " of " + total.shown()
                    + " together. Fetch it again and compare it with what the finance system has read.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("payments", payments, "total", total.toString());
        }
    }

    record NotInThisFile(List<String> invoiceNumbers) implements PaymentRefused {

        @Override
        public String title() {
            return "Not in this payment file";
        }

        @Override
        public String detail() {
            return "These invoices are not in the payment file of this run: " + String.join(", ", invoiceNumbers)
                    + ". Each of the file can be rejected once.";
        }
    }

    record PaidOnAnotherDay(LocalDate paidOn, LocalDate approvedOn, LocalDate today) implements PaymentRefused {

        @Override
        public String title() {
            return "It cannot have been paid on that day";
        }

        @Override
        public String detail() {
            return "The run was approved on " + approvedOn + " and today is " + today
                    + ": it was paid between these days," + " and not on " + paidOn + ".";
        }
    }
}
