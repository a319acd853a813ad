package org.opendps.eligibility.assessment;

import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Circumstances;
import org.opendps.eligibility.criteria.Determination;

/**
 * All that a determination says; kept closed.
 *
 * @param circumstances from which duty or power followed
 * @param reason why it was made anew, where only circumstances changed
 */
public record DeterminationContent(
        Determination determination,
        @Nullable Circumstances circumstances,
        @Nullable String reason) {

    @Override
    public String toString() {
        return "DeterminationContent";
    }
}
