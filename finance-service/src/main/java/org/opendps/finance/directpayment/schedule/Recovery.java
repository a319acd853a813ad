package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/**
 * A surplus of an account that somebody decided to take back.
 *
 * @param amount all of it
 * @param until the last day of the period of which it was too much
 * @param paidFor what had been paid for the days up to that one, with what instalments had been less by earlier recoveries
 * @param year of what it is deducted; or which had paid what comes back, in whichever year the money comes
 * @param day the last one of the account; null where it is not known any more
 * @param lessened null as long as no instalment was less by it
 */
public record Recovery(
        UUID account,
        Way way,
        Money amount,
        LocalDate until,
        Money paidFor,
        FinancialYear year,
        @Nullable LocalDate day,
        @Nullable Lessened lessened) {

    /** How far it is. */
    public enum Way {
        /** The next instalments are less. */
        DEDUCTED,
        /** To be paid back. */
        AWAITED,
        REPAID
    }

    /**
     * What instalments were less, before it is paid back, by what of it was not due any more.
     *
     * @param since the last day that the first of them is for
     */
    public record Lessened(LocalDate since, Money amount) {}

    public static Recovery decided(
            UUID account, Way way, Money amount, LocalDate until, Money paidFor, FinancialYear year, LocalDate day) {
        return new Recovery(account, way, amount, until, paidFor, year, day, null);
    }

    Recovery now(Way other) {
        return new Recovery(account, other, amount, until, paidFor, year, day, lessened);
    }

    Recovery of(FinancialYear other) {
        return new Recovery(account, way, amount, until, paidFor, other, day, lessened);
    }

    Recovery of(Money other) {
        return new Recovery(account, way, other, until, paidFor, year, day, lessened);
    }

    /** What was paid by the last day of the account, for days that it covers, counts in it, whenever it was written down. */
    Recovery paying(Paid paid) {
        boolean isIn = day != null && !paid.on().isAfter(day) && !paid.until().isAfter(until);
        return isIn
                ? new Recovery(account, way, amount, until, paidFor.plus(paid.amount()), year, day, lessened)
                : this;
    }

    /** @param byNow of all instalments, the last of them for days up to that one */
    Recovery lessening(LocalDate instalment, Money byNow) {
        var since = lessened == null ? instalment : lessened.since();
        var less = byNow.isPositive() ? new Lessened(since, byNow) : null;
        return new Recovery(account, way, amount, until, paidFor, year, day, less);
    }

    /** What of the instalments for days up to that one was less. */
    Money lessenedBy(LocalDate last) {
        return lessened == null || lessened.since().isAfter(last) ? Money.ZERO : lessened.amount();
    }
}
