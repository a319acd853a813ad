package org.opendps.finance.ceiling;

import org.opendps.blocks.money.Money;

/** What of a ceiling is used: reserved, committed, accrued or spent in any of its years, out of any of its budgets. */
public record Headroom(String title, Money ceiling, Money used) {

    /** With a minus what is over it, once the ceiling was lowered. */
    public Money left() {
        return ceiling.minus(used);
    }
}
