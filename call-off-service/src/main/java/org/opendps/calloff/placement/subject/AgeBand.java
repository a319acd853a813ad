package org.opendps.calloff.placement.subject;

import org.jspecify.annotations.Nullable;

/** How old the person is, as coarsely as reports need it. */
public enum AgeBand {
    UNDER_18,
    AGE_18_TO_64,
    AGE_65_AND_OVER;

    /** @throws org.opendps.blocks.problem.Refused 422 {@code person-under18} */
    public static void mustBeAdult(@Nullable AgeBand band) {
        if (band == UNDER_18) {
            throw new SubjectRefused.PersonUnderEighteen().refused();
        }
    }
}
