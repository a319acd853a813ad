package org.opendps.finance.contribution.bill;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * A bill as clients see it: for whom is a reference.
 *
 * @param lines null in lists
 */
record BillView(
        UUID id,
        String number,
        UUID personRef,
        LocalDate upTo,
        Money amount,

        @Schema(description = "By the person's receipts, which pay the oldest bill first")
        Money paid,

        Status status,
        boolean overdue,
        LocalDate billedOn,
        LocalDate dueOn,
        String billedBy,
        @Nullable List<Line> lines) {

    /** How much of it is paid. */
    enum Status {
        ISSUED,
        PARTLY_PAID,
        PAID
    }

    /** @param amount with a minus what was billed too much before */
    record Line(LocalDate weekStarting, UUID placementId, UUID providerId, String category, Money amount) {}

    static Status status(Money amount, Money paid) {
        if (paid.equals(amount)) {
            return Status.PAID;
        }
        return paid.isPositive() ? Status.PARTLY_PAID : Status.ISSUED;
    }

    BillView with(List<Line> itsLines) {
        return new BillView(
                id, number, personRef, upTo, amount, paid, status, overdue, billedOn, dueOn, billedBy, itsLines);
    }
}
