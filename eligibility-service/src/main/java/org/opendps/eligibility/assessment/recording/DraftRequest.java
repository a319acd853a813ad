package org.opendps.eligibility.assessment.recording;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.assessment.form.Form;
import org.opendps.eligibility.criteria.Kind;

/**
 * An assessment is begun.
 *
 * @param basedOn an earlier assessment of the same person and kind, whose form is taken over
 * @param form as far as it is known already
 */
record DraftRequest(
        @NotNull Kind kind,
        @Nullable UUID basedOn,
        @Nullable @Valid Form form) {

    @Override
    public String toString() {
        return "DraftRequest";
    }
}
