package org.opendps.finance.invoice.line;

import org.opendps.finance.invoice.match.MatchReason;

/** Why an invoice does not pass by itself, in the order in which it is told. */
public enum HoldReason {
    NO_ORDER,
    NOT_RECEIVED,
    OVER_QUANTITY,
    PRICE,
    /** Sessions that another invoice has charged, or the same provider, period and gross amount as another one. */
    DUPLICATE,
    /** Another code than was ordered, or an amount that the codes do not make. */
    VAT;

    static HoldReason of(MatchReason reason) {
        return valueOf(reason.name());
    }

    /** Whether it is only about how much was delivered at what price: a credit note can settle it. */
    public boolean isOfMatch() {
        return switch (this) {
            case NO_ORDER, NOT_RECEIVED, OVER_QUANTITY, PRICE -> true;
            case DUPLICATE, VAT -> false;
        };
    }
}
