package org.opendps.finance.payrun;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

/** Why a run is not made or taken further. */
sealed interface PayRunRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record PayRunOpen(int number) implements PayRunRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "A pay run is open";
        }

        @Override
        public String detail() {
            return "Pay run " + number
                    + " is not settled. Settle or discard it first: what is in it can be in no other.";
        }
    }

    record NothingToPay(LocalDate upTo) implements PayRunRefused {

        @Override
        public String title() {
            return "Nothing to pay";
        }

        @Override
        public String detail() {
            return "All that was approved of service up to " + upTo
                    + " is paid, held, or less than nothing. An invoice with"
                    + " a line for later days is in a run up to the last of them.";
        }
    }

    record OwnPayRun(String who) implements PayRunRefused {

        @Override
        public String title() {
            return "Nobody approves what they prepared";
        }

        @Override
        public String detail() {
            return who + " prepared this pay run. Somebody else must approve it.";
        }
    }

    record InvoicesInDraft(long count) implements PayRunRefused {

        @Override
        public String title() {
            return "Invoices are in draft";
        }

        @Override
        public String detail() {
            return count == 1
                    ? "1 invoice of this pay run is in draft. Accept or hold it first."
                    : count + " invoices of this pay run are in draft. Accept or hold each of them first.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("inDraft", count);
        }
    }

    record NoSupplierNumber(UUID providerId) implements PayRunRefused {

        @Override
        public String title() {
            return "The provider has no supplier number";
        }

        @Override
        public String detail() {
            return "The finance system cannot pay provider " + providerId + ": write its number down at /v1/suppliers/"
                    + providerId + ", or hold its invoice.";
        }
    }

    record InvoicesChangedSince(List<String> numbers) implements PayRunRefused {

        @Override
        public String title() {
            return "Invoices have changed since the run was prepared";
        }

        @Override
        public String detail() {
            return "These were disputed, credited or matched anew: " + String.join(", ", numbers)
                    + ". Hold them, or discard this run and prepare another.";
        }
    }
}
