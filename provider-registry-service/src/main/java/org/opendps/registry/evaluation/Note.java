package org.opendps.registry.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an evaluator found of one condition; of one that is not met, also how to mend it. */
public record Note(
        @NotBlank @Size(max = 60) String condition,
        @NotNull Finding finding,
        @NotBlank @Size(max = 5000) String note,
        @Nullable @Size(max = 2000) String remedy) {

    /** Whether a condition is met. */
    public enum Finding {
        MET,
        NOT_MET
    }
}
