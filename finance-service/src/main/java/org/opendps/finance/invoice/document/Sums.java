package org.opendps.finance.invoice.document;

import java.util.ArrayList;
import java.util.List;
import org.opendps.blocks.money.Money;

/** Compares what is written with what it adds up to, and tells all that differs at once. */
final class Sums {

    private final List<InvoiceSumsWrong.Violation> wrong = new ArrayList<>();

    void mustBe(String field, Money written, Money sum) {
        if (!written.equals(sum)) {
            wrong.add(new InvoiceSumsWrong.Violation(field, "must be " + sum + ", not " + written));
        }
    }

    void mustHold() {
        if (!wrong.isEmpty()) {
            throw new InvoiceSumsWrong(wrong).refused();
        }
    }
}
