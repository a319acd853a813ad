package org.opendps.finance.directpayment.instalment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** An instalment as clients see it. */
record InstalmentView(
        UUID id,
        UUID scheduleId,
        int number,
        LocalDate coversUntil,
        Money amount,
        LocalDate payableOn,
        InstalmentStatus status,
        @Nullable LocalDate paidOn,
        @Nullable String reference,
        @Nullable String paidBy) {

    static InstalmentView of(Instalment of) {
        return new InstalmentView(
                of.id(),
                of.scheduleId(),
                of.number(),
                of.coversUntil(),
                of.amount(),
                of.payableOn(),
                of.status(),
                of.paidOn(),
                of.reference(),
                of.paidBy());
    }
}
