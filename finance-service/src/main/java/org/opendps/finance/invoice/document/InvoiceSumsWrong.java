package org.opendps.finance.invoice.document;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** An invoice whose sums do not add up is no valid invoice: no term begins. */
record InvoiceSumsWrong(List<Violation> violations) implements Refusal {

    record Violation(String field, String message) {}

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The sums do not add up";
    }

    @Override
    public String detail() {
        return "Nothing was received. Correct the sums that `violations` lists and send it again.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("violations", violations, "citation", "Procurement Act 2023 s.68(9)");
    }
}
