package org.opendps.finance.attendance;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.commitment.FirmCommitment;
import org.opendps.finance.delivery.DeliveredSession;
import org.opendps.finance.delivery.PaidPart;
import org.opendps.finance.ledger.Journal.Spent;
import org.opendps.finance.schedule.Costed;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.Weeks;

/**
 * What is paid of an approved session by what became known later.
 *
 * @param by whose price is paid for it; null when the terms that planned it are no more: then nothing is paid
 */
record Rejudged(
        DeliveredSession session,
        PaidPart before,
        PaidPart now,
        @Nullable FirmCommitment by) {

    static Rejudged of(DeliveredSession session, PaidPart now, @Nullable FirmCommitment by) {
        return new Rejudged(session, session.held().part(), now, by);
    }

    boolean changes() {
        return !before.equals(now);
    }

    FirmCommitment payer() {
        return Objects.requireNonNull(by);
    }

    Money difference() {
        return by == null ? Money.ZERO : now.of(by.unitCost()).minus(before.of(by.unitCost()));
    }

    Stream<Spent> spent() {
        return by == null ? Stream.of() : Stream.of(new Spent(by.purchase().budgetId(), year(), difference()));
    }

    private FinancialYear year() {
        return FinancialYear.of(session.heldOn());
    }

    /** One session more or less that is paid, or none when only its part changes. */
    Costed.Line line() {
        var days = Weeks.daysOf(Weeks.mondayOf(session.heldOn()), year());
        int units = (now.isPaid() ? 1 : 0) - (before.isPaid() ? 1 : 0);
        return new Costed.Line(days.getFirst(), days.getLast(), units, difference());
    }

    void settle() {
        session.isPaid(now, by == null || !now.isPaid() ? null : by.id());
    }
}
