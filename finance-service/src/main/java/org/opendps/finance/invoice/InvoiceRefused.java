package org.opendps.finance.invoice;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

/** Why an invoice or a credit note is not taken, or not paid. */
sealed interface InvoiceRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record InvoiceKnown(String number) implements InvoiceRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "There is an invoice of this number";
        }

        @Override
        public String detail() {
            return "You sent an invoice with the number " + number
                    + " before. Look at that one; another invoice has another number.";
        }
    }

    record IssuedAheadOfTime(LocalDate issuedOn, LocalDate today) implements InvoiceRefused {

        @Override
        public String title() {
            return "Dated in the future";
        }

        @Override
        public String detail() {
            return "The document is dated " + issuedOn + ", and today is " + today + ". Send it from its date on.";
        }
    }

    record NotReceivedThen(LocalDate receivedOn, LocalDate today) implements InvoiceRefused {

        @Override
        public String title() {
            return "Not the day on which it was received";
        }

        @Override
        public String detail() {
            return "An invoice is received when it is sent, today, " + today
                    + ": leave receivedOn out. Only a support officer who sends what came on paper says an earlier day,"
                    + " not before its date; " + receivedOn + " cannot be.";
        }
    }

    record OwnInvoice(String who) implements InvoiceRefused {

        @Override
        public String title() {
            return "Nobody releases what they sent";
        }

        @Override
        public String detail() {
            return who + " sent this invoice. Somebody else must decide on it.";
        }
    }

    record PaidInPart(Money paid) implements InvoiceRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Paid in part";
        }

        @Override
        public String detail() {
            return paid.shown()
                    + " of this invoice was paid, so it is not sent back. Ask the provider for a credit note:"
                    + " it is set off in the next run.";
        }
    }

    record NothingPayable(Money disputed) implements InvoiceRefused {

        @Override
        public String title() {
            return "Nothing of it is payable";
        }

        @Override
        public String detail() {
            return "Nothing of this invoice was ordered and received, so there is nothing to release. Approve the"
                    + " attendance and match it again, dispute it, or reject it.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("disputed", disputed);
        }
    }

    record CreditTooHigh(int line, Money credit, Money left) implements InvoiceRefused {

        @Override
        public String title() {
            return "More credit than is invoiced";
        }

        @Override
        public String detail() {
            return "Line " + line + " has " + left.shown() + " left that can be credited, and the credit note says "
                    + credit.shown() + ". Correct the line, or its amount.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("line", line, "left", left);
        }
    }

    record CreditVatWrong(Money vat) implements InvoiceRefused {

        @Override
        public String title() {
            return "Not the VAT of what is credited";
        }

        @Override
        public String detail() {
            return vat.shown()
                    + " is not what the VAT codes of the credited lines make. Correct the VAT and the gross.";
        }
    }

    record NoSuchLine(int line) implements InvoiceRefused {

        @Override
        public String title() {
            return "The invoice has no such line";
        }

        @Override
        public String detail() {
            return "The invoice has no line " + line + ". Lines are counted from 1, as the invoice shows them.";
        }
    }

    record NotPaidLate() implements InvoiceRefused {

        @Override
        public String title() {
            return "Not paid late";
        }

        @Override
        public String detail() {
            return "The invoice is not paid yet, or was paid by its last day, so no interest is owed for it. Compare the"
                    + " number of the invoice with what was paid.";
        }
    }

    record InterestNotPaidThen(LocalDate paidOn, LocalDate first, LocalDate today) implements InvoiceRefused {

        @Override
        public String title() {
            return "Interest cannot have been paid on that day";
        }

        @Override
        public String detail() {
            return "The invoice was paid on " + first + ", and today is " + today
                    + ": its interest was paid in between, not on " + paidOn + ". Correct the day.";
        }
    }

    record BeingPaid() implements InvoiceRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "It is being paid";
        }

        @Override
        public String detail() {
            return "A pay run that pays this invoice is approved. Wait until its payment is read back, and then do this again.";
        }
    }
}
