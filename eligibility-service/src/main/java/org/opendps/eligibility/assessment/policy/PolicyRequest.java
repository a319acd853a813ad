package org.opendps.eligibility.assessment.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What a council asks for from a day on.
 *
 * @param countersigned a determination stands only once a second practitioner has signed it
 * @param urgentFollowUpWorkingDays how soon an assessment follows after urgent needs were met
 */
record PolicyRequest(
        @NotNull LocalDate from,
        @NotNull Boolean countersigned,
        @NotNull @Min(1) @Max(30) Integer urgentFollowUpWorkingDays) {}
