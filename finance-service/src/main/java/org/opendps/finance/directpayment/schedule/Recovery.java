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
 * @param year of what it is deducted; or which had paid what comes back, in whichever year the money comes
 */
public record Recovery(
        UUID account,
        Way way,
        Money amount,
        @Nullable Seen seen,
        @Nullable Money settled,
        @Nullable LocalDate repaidOn,
        FinancialYear year) {

    /** How far it is. */
    public enum Way {
        /** The next instalments are less. */
        DEDUCTED,
        /** To be paid back. */
        AWAITED,
        REPAID
    }

    public Recovery(UUID account, boolean byRepayment, Money amount, Seen seen, FinancialYear year) {
        this(account, byRepayment ? Way.AWAITED : Way.DEDUCTED, amount, seen, null, null, year);
    }

    Recovery repaid(Money all, LocalDate on) {
        return new Recovery(account, Way.REPAID, all, seen, settled, on, year);
    }

    Recovery awaited(Money surplus) {
        return new Recovery(account, Way.AWAITED, surplus, seen, settled, null, year);
    }

    Recovery of(FinancialYear other) {
        return new Recovery(account, way, amount, seen, settled, repaidOn, other);
    }

    Recovery seeing(Seen other) {
        return new Recovery(account, way, amount, other, settled, repaidOn, year);
    }

    boolean isRepaidBy(LocalDate day) {
        return repaidOn != null && !repaidOn.isAfter(day);
    }

    /** Whether it was still in the account on that day, and will not stay there. */
    boolean isAskedBack(LocalDate day) {
        return way == Way.AWAITED || (repaidOn != null && repaidOn.isAfter(day));
    }
}
