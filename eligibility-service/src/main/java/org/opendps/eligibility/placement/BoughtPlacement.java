package org.opendps.eligibility.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Support that is bought for a person from a provider, as call-off-service told last. Also said inside the transaction in
 * which it was heard.
 *
 * @param from the first day
 * @param until the last day; none when no end is known
 */
public record BoughtPlacement(
        UUID placementId,
        String authority,
        UUID personRef,
        UUID providerId,
        String category,
        LocalDate from,
        @Nullable LocalDate until) {}
