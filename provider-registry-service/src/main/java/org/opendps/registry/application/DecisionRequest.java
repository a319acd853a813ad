package org.opendps.registry.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

public record DecisionRequest(
        @NotNull Decision decision, @NotNull @Size(max = 50) List<@NotNull @Valid Reason> reasons) {

    public DecisionRequest {
        reasons = reasons == null ? List.of() : reasons;
    }
}
