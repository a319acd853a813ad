package org.opendps.calloff.placement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a placement is about, which stays the same whatever its terms become.
 *
 * @param callOffId null of a place that was brought in, or that people pay for themselves
 * @param blockReference of the block contract that the place belongs to
 * @param sourceReference of the row that it was brought in by
 * @param sourceDigest of what that row said
 */
@Embeddable
public record Subject(
        String authority,
        @Nullable UUID callOffId,
        UUID personRef,
        String category,
        String area,
        boolean closedOnBankHolidays,
        @Enumerated(EnumType.STRING) Origin origin,

        @Enumerated(EnumType.STRING) @Nullable AgeBand ageBand,

        @Nullable String blockReference,
        @Nullable String sourceReference,
        @Nullable String sourceDigest) {}
