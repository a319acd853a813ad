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
 * A session that was attended and approved is paid by other terms now, because a change counts from a day that was past.
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
        return cost(now, budgetId).minus(cost(was, budgetId));
    }

    Stream<Spent> spent() {
        return Stream.concat(
                was == null
                        ? Stream.of()
                        : Stream.of(
                                new Spent(was.budgetId(), year(), was.unitCost().negated())),
                now == null ? Stream.of() : Stream.of(new Spent(now.budgetId(), year(), now.unitCost())));
    }

    void settle() {
        session.payBy(id(now));
    }

    private static @Nullable UUID id(@Nullable Commitment commitment) {
        return commitment == null ? null : commitment.id();
    }

    private static Money cost(@Nullable Commitment commitment, UUID budgetId) {
        return commitment != null && commitment.budgetId().equals(budgetId) ? commitment.unitCost() : Money.ZERO;
    }
}
