package org.opendps.eligibility.directpayment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** A direct payment in the council's list: references, dates and sums only. */
record FundRow(
        UUID id,
        UUID personRef,
        FundStatus status,
        Money weeklyPaid,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate reviewBy,
        @Nullable Review review,
        @Nullable LocalDate returnedUntil,
        Money surplus,
        @Nullable LocalDate endedOn) {

    private static final int NOTICE_WEEKS = 4;

    /** Due four weeks before its day, overdue after it. */
    enum Review {
        DUE,
        OVERDUE
    }

    static LocalDate dueUntil(LocalDate today) {
        return today.plusWeeks(NOTICE_WEEKS);
    }

    static FundRow of(HeldFund fund, LocalDate today) {
        var view = fund.view(null);
        return new FundRow(
                view.id(),
                view.personRef(),
                view.status(),
                view.payment().weeklyPaid(),
                view.startsOn(),
                view.reviewBy(),
                review(view.reviewBy(), today),
                view.returnedUntil(),
                view.surplus(),
                view.endedOn());
    }

    private static @Nullable Review review(@Nullable LocalDate by, LocalDate today) {
        if (by == null || by.isAfter(dueUntil(today))) {
            return null;
        }
        return by.isBefore(today) ? Review.OVERDUE : Review.DUE;
    }
}
