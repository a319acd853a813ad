package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/**
 * A surplus of an account that somebody decided to take back.
 *
 * @param amount all of it; once it was paid back, what was
 * @param seen the account, beside what is known by now; null where it is settled
 * @param settled what of it is withheld, where that was decided before it was worked out by what is known by now; else
 *     null
 * @param repaidOn null unless it was paid back
 * @param askedUntil the last account by whose day it was asked back, where it is deducted or left after all; else null
 * @param year of what it is deducted; or which had paid what comes back, in whichever year the money comes
 */
public record Recovery(
        UUID account,
        Way way,
        Money amount,
        @Nullable Seen seen,
        @Nullable Money settled,
        @Nullable LocalDate repaidOn,
        @Nullable LocalDate askedUntil,
        FinancialYear year) {

    /** How far it is. */
    public enum Way {
        /** The next instalments are less. */
        DEDUCTED,
        /** To be paid back. */
        AWAITED,
        REPAID,
        /** It was to be paid back, and is left in the account after all. */
        WAIVED
    }

    public Recovery(UUID account, boolean byRepayment, Money amount, Seen seen, FinancialYear year) {
        this(account, byRepayment ? Way.AWAITED : Way.DEDUCTED, amount, seen, null, null, null, year);
    }

    Recovery repaid(Money all, LocalDate on) {
        return new Recovery(account, Way.REPAID, all, seen, settled, on, null, year);
    }

    Recovery awaited(Money surplus) {
        return new Recovery(account, Way.AWAITED, surplus, seen, settled, null, null, year);
    }

    /** It was asked back, and is not any more. */
    Recovery instead(Way other, LocalDate lastAccount) {
        return new Recovery(account, other, amount, seen, settled, null, lastAccount, year);
    }

    Recovery of(FinancialYear other) {
        return new Recovery(account, way, amount, seen, settled, repaidOn, askedUntil, other);
    }

    Recovery seeing(Seen other) {
        return new Recovery(account, way, amount, other, settled, repaidOn, askedUntil, year);
    }

    boolean isRepaidBy(LocalDate day) {
        return repaidOn != null && !repaidOn.isAfter(day);
    }

    /** Whether it was still in the account on that day, and is in no other surplus of that day. */
    boolean isAskedBack(LocalDate day) {
        return way == Way.AWAITED
                || (repaidOn != null && repaidOn.isAfter(day))
                || (askedUntil != null && !askedUntil.isBefore(day));
    }
}
