package org.opendps.finance.contribution.assessed;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What we read of a personal budget; eligibility owns the event and may say more.
 *
 * @param contribution null in events from before there were any
 */
record ContributionHeard(
        UUID personRef,
        long version,
        String authority,
        int planVersion,
        @Nullable LocalDate planAgreedOn,
        @Nullable Weekly contribution) {

    /** @param suspended it is not asked for at present */
    record Weekly(Money weekly, LocalDate from, @Nullable LocalDate until, boolean suspended) {}
}
