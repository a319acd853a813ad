package org.opendps.registry.membership.rate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * A rate as it was agreed. It counts from its day until the day before the next one of the same category and band.
 *
 * @param replacedAt when another of the same day corrected it; null while it counts
 */
public record KeptRate(
        UUID id,
        String category,
        String serviceBand,
        Money sessionPrice,
        LocalDate from,
        String reason,
        String agreedBy,
        Instant agreedAt,
        @Nullable Instant replacedAt) {}
