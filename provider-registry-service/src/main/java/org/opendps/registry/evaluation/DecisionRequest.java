package org.opendps.registry.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.application.Decision;
import org.opendps.registry.application.decision.Reason;
import org.opendps.registry.application.declaration.Exclusion;

/** Reasons of a refusal beyond the unmet conditions, which are always among them. */
public record DecisionRequest(
        @NotNull Decision decision,
        @Size(max = 50) List<@NotNull @Valid Reason> reasons,

        @Schema(
                description = "Of a refusal: it is for a ground for exclusion, of which a Minister of the Crown is told"
                        + " (Procurement Act 2023 s.59). Left out: it is where what was declared excludes the applicant,"
                        + " or an evaluator found so")
        @Nullable
        Boolean excluded) {

    public DecisionRequest {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
    }

    /** Of whoever hid a ground the council says it itself. */
    boolean isExclusion(Exclusion declared, Evidence evidence) {
        boolean found = declared.outcome() == Exclusion.Outcome.EXCLUDED || evidence.keepsOut();
        return decision == Decision.REFUSE && (excluded == null ? found : excluded);
    }
}
