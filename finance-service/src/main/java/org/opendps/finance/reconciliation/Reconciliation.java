package org.opendps.finance.reconciliation;

import java.util.Collection;
import org.opendps.blocks.money.Money;

/** What a file says it comes to, and what its parts come to. */
record Reconciliation(Money stated, Money parts) {

    static Reconciliation of(Money stated, Collection<Money> parts) {
        return new Reconciliation(stated, Money.sum(parts));
    }

    /** With a minus when the parts come to less. */
    Money difference() {
        return parts.minus(stated);
    }

    boolean holds() {
        return parts.equals(stated);
    }
}
