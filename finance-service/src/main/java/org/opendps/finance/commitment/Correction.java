package org.opendps.finance.commitment;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.delivery.DeliveredSession;
import org.opendps.finance.ledger.Journal.Spent;
import org.opendps.finance.schedule.FinancialYear;

/**
 * A session that is paid, wholly or in part, is paid by other terms now, because a change counts from a day that was past.
 *
 * @param was by what it was paid; null when it was not
 * @param now by what it is paid; null when it is no longer
 */
record Correction(
        DeliveredSession session,
        @Nullable Commitment was,
        @Nullable Commitment now) {

    boolean changes() {
        return !Objects.equals(id(was), id(now));
    }

    FinancialYear year() {
        return FinancialYear.of(session.heldOn());
    }

    /** What more, or with a minus less, this budget pays for it. */
    Money of(UUID budgetId) {
        return due(now, budgetId).minus(due(was, budgetId));
    }

    Stream<Spent> spent() {
        return Stream.concat(
                was == null ? Stream.of() : Stream.of(new Spent(was.budgetId(), year(), due(was).negated())),
                now == null ? Stream.of() : Stream.of(new Spent(now.budgetId(), year(), due(now))));
    }

    void settle() {
        session.payBy(id(now));
    }

    private static @Nullable UUID id(@Nullable Commitment commitment) {
        return commitment == null ? null : commitment.id();
    }

    /** The part that is paid, of the price of these terms. */
    Money due(Commitment by) {
        return session.due(by.unitCost());
    }

    private Money due(@Nullable Commitment by, UUID budgetId) {
        return by != null && by.budgetId().equals(budgetId) ? due(by) : Money.ZERO;
    }
}
