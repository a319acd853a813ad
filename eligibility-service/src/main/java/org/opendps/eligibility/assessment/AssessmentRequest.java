package org.opendps.eligibility.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Findings;
import org.opendps.eligibility.criteria.Kind;
import org.opendps.eligibility.criteria.OutcomeFinding;
import org.opendps.eligibility.criteria.Wellbeing;

/** The findings as in an eligibility check, and the day on which they were made: today when it is left out. */
public record AssessmentRequest(
        @NotNull Kind kind,
        @Nullable Boolean impairment,
        @Nullable Boolean necessaryCare,
        @Nullable Boolean healthAtRisk,
        @Nullable @Size(max = 20) List<@NotNull @Valid OutcomeFinding> outcomes,
        @Nullable @Valid Wellbeing wellbeing,
        @Nullable Boolean urgent,
        @Nullable Boolean assessmentRefused,
        @Nullable Boolean refusalOverridden,
        @Nullable LocalDate assessedOn) {

    Findings findings() {
        return new Findings(
                kind,
                impairment,
                necessaryCare,
                healthAtRisk,
                outcomes,
                wellbeing,
                urgent,
                assessmentRefused,
                refusalOverridden);
    }
}
