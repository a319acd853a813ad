package org.opendps.registry.regime.term;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * In working days: how long a decision may take, how long when it was extended, and how long a provider has to renew a
 * declaration on request. What is left out is as the regime has it.
 *
 * @param statedIn the notice that told of limits other than those of PCR 2015 reg 34 (reg 76(7))
 */
public record WorkingDayLimits(
        @Nullable @Min(1) @Max(90) Integer decision,
        @Nullable @Min(1) @Max(90) Integer extended,
        @Nullable @Min(1) @Max(90) Integer renewal,
        @Nullable @Size(max = 200) String statedIn) {

    static final WorkingDayLimits UNSAID = new WorkingDayLimits(null, null, null, null);

    public static WorkingDayLimits of(@Nullable WorkingDayLimits asked) {
        return asked == null ? UNSAID : asked;
    }

    public int decisionOr(int usual) {
        return decision == null ? usual : decision;
    }

    public int extendedOr(int usual) {
        return extended == null ? usual : extended;
    }

    public int renewalOr(int usual) {
        return renewal == null ? usual : renewal;
    }
}
