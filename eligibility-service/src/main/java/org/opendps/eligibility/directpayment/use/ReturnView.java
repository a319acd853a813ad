package org.opendps.eligibility.directpayment.use;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.ShownOnce;
import org.opendps.blocks.money.Money;

/**
 * A return of use as practitioners see it.
 *
 * @param difference between the balance and what it should be: something was received or spent that is not in the return
 * @param mayLie what may lie unused
 * @param surplus what is above that
 * @param toBeReturned whether there is any
 */
record ReturnView(
        UUID id,
        UUID paymentId,
        LocalDate from,
        LocalDate until,
        Money received,
        Money spent,
        Money balance,
        Money difference,
        Money mayLie,
        Money surplus,
        boolean toBeReturned,
        @ShownOnce @Nullable String note,
        String recordedBy,
        Instant recordedAt) {}
