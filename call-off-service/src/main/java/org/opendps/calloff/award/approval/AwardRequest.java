package org.opendps.calloff.award.approval;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** @param standstillWorkingDays how long the award waits before it is confirmed; what the policy says when left out */
public record AwardRequest(@Nullable @Min(0) @Max(60) Integer standstillWorkingDays) {

    static final String EXAMPLE = """
            {"standstillWorkingDays": 8}""";
}
