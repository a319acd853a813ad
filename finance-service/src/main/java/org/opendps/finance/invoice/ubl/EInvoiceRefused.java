package org.opendps.finance.invoice.ubl;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** Why an electronic invoice is not taken. */
sealed interface EInvoiceRefused extends Refusal {

    record Violation(String field, String message) {}

    record EInvoiceUnreadable(List<String> errors) implements EInvoiceRefused {

        @Override
        public int status() {
            return 400;
        }

        @Override
        public String title() {
            return "No UBL document";
        }

        @Override
        public String detail() {
            return "The document is no Invoice, or no CreditNote, by the schema of UBL 2.1: "
                    + String.join("; ", errors) + ". Send an EN 16931 document in UBL 2.1.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("errors", errors);
        }
    }

    /**
     * @param term of EN 16931 in which the number stands
     * @param own the provider's, each with its register
     */
    record EInvoiceOfAnotherSupplier(String term, String stated, List<String> own) implements EInvoiceRefused {

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "Another supplier's document";
        }

        @Override
        public String detail() {
            return term + " of the document says that the supplier is " + stated
                    + ", and the provider for whom it is sent is "
                    + String.join(", ", own)
                    + ". Nothing was received. Send it for the provider whose it is, or correct the"
                    + " number in it, or that of the provider at the registry.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("term", term, "stated", stated, "own", own);
        }
    }

    record EInvoiceIncomplete(List<Violation> violations) implements EInvoiceRefused {

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "The e-invoice lacks what is needed";
        }

        @Override
        public String detail() {
            return "Nothing was received. Correct what `violations` lists, named by the business terms of EN 16931, and"
                    + " send it again.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("violations", violations);
        }
    }
}
