package org.opendps.eligibility.plan.course;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.plan.word.Agreement;

/** That a plan was agreed, as it is kept: who agreed is closed with the person's key. */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Agreed(
        LocalDate agreedOn,
        @Enumerated(EnumType.STRING) Agreement.By agreedAs,
        @Enumerated(EnumType.STRING) Agreement.@Nullable Capacity agreedCapacity,
        byte @Nullable [] agreementWords,
        String agreedBy,
        Instant agreedAt) {}
