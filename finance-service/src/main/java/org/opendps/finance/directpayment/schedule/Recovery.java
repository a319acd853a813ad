package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/**
 * A surplus of an account that somebody decided to take back.
 *
 * @param amount all of it
 * @param until the last day of the period of which it was too much
 * @param paidFor what had been paid for the days up to that one
 * @param year of what it is deducted; or which had paid what comes back, in whichever year the money comes
 */
public record Recovery(UUID account, Way way, Money amount, LocalDate until, Money paidFor, FinancialYear year) {

    /** How far it is. */
    public enum Way {
        /** The next instalments are less. */
        DEDUCTED,
        /** To be paid back. */
        AWAITED,
        REPAID
    }

    Recovery now(Way other) {
        return new Recovery(account, other, amount, until, paidFor, year);
    }

    Recovery of(FinancialYear other) {
        return new Recovery(account, way, amount, until, paidFor, other);
    }
}
