package org.opendps.finance.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What finance reads of {@code registry.member.v1}.
 *
 * @param rates all of them, in the newest version as they are; null in events from before there were any
 */
record MemberHeard(
        UUID memberId,
        long version,
        String authority,
        UUID providerId,
        @Nullable List<Rate> rates) {

    record Rate(String category, String serviceBand, Money sessionPrice, LocalDate from) {}
}
