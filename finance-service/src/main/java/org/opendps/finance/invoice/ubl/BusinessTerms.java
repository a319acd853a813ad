package org.opendps.finance.invoice.ubl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.invoice.ubl.EInvoiceRefused.EInvoiceIncomplete;
import org.opendps.finance.invoice.ubl.EInvoiceRefused.Violation;

/** Reads business terms (BT), and keeps all that is missing or cannot be, to be told at once. */
final class BusinessTerms {

    private static final int LONGEST_NUMBER = 60;
    private static final BigDecimal DEAREST = new BigDecimal("999999999.99");

    private final List<Violation> wrong = new ArrayList<>();

    void isWrong(String term, String message) {
        wrong.add(new Violation(term, message));
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code einvoice-incomplete} */
    void mustHold() {
        if (!wrong.isEmpty()) {
            throw new EInvoiceIncomplete(wrong).refused();
        }
    }

    String number(@Nullable String written) {
        if (written == null || written.isBlank() || written.strip().length() > LONGEST_NUMBER) {
            isWrong("BT-1", "must be there, and not longer than " + LONGEST_NUMBER);
            return "";
        }
        return written.strip();
    }

    Money amount(String term, @Nullable BigDecimal written) {
        if (written == null
                || written.signum() < 0
                || written.stripTrailingZeros().scale() > 2
                || written.compareTo(DEAREST) > 0) {
            isWrong(term, "must be there, in pounds and pence and without a minus");
            return Money.ZERO;
        }
        return new Money(written.setScale(2));
    }

    LocalDate day(String term, @Nullable LocalDate written) {
        if (written == null) {
            isWrong(term, "must be there");
            return LocalDate.EPOCH;
        }
        return written;
    }

    void mustBe(String term, String expected, @Nullable String written, String why) {
        if (!expected.equals(written)) {
            isWrong(term, "must be " + expected + ": " + why);
        }
    }

    /** Nothing of an EN 16931 document is rounded or paid before, so what it asks for is all of it. */
    void mustAskForAll(MonetaryTotalType totals) {
        mustBeNothing("BT-113", totals.getPrepaidAmountValue());
        mustBeNothing("BT-114", totals.getPayableRoundingAmountValue());
        var payable = totals.getPayableAmountValue();
        var gross = totals.getTaxInclusiveAmountValue();
        if (payable == null || gross == null || payable.compareTo(gross) != 0) {
            isWrong("BT-115", "must be what BT-112 is: " + (gross == null ? "the amount with VAT" : gross));
        }
    }

    void mustBeNothing(String term, @Nullable BigDecimal written) {
        if (written != null && written.signum() != 0) {
            isWrong(term, "must not be there: what is paid is the lines of sessions");
        }
    }
}
