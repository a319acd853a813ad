package org.opendps.calloff.evaluation.score;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One evaluator's scores for one bid. */
public record SheetView(
        UUID bidId,
        String evaluator,
        Map<String, Integer> scores,
        @Nullable String comments,
        Instant givenAt) {}
