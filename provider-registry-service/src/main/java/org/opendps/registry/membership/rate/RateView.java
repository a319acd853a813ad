package org.opendps.registry.membership.rate;

import java.time.Instant;
import java.time.LocalDate;
import org.opendps.blocks.money.Money;

/** A rate counts from its day until the day before the next one of the same category and band. */
public record RateView(
        String category,
        String serviceBand,
        Money sessionPrice,
        LocalDate from,
        String reason,
        String agreedBy,
        Instant agreedAt) {}
