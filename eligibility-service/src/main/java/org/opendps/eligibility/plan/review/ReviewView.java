package org.opendps.eligibility.plan.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.ShownOnce;

/** A review as practitioners see it. */
record ReviewView(
        UUID id,
        UUID supportPlanId,
        LocalDate reviewedOn,
        ReviewRequest.Occasion occasion,
        ReviewRequest.Outcome outcome,
        @ShownOnce @Nullable String note,
        @Nullable LocalDate nextReviewBy,
        String recordedBy) {}
