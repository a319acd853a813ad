package org.opendps.registry.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.opendps.registry.application.Decision;
import org.opendps.registry.application.Reason;

/** Reasons of a refusal beyond the unmet conditions, which are always among them. */
public record DecisionRequest(
        @NotNull Decision decision, @Size(max = 50) List<@NotNull @Valid Reason> reasons) {

    public DecisionRequest {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
    }
}
