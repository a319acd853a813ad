package org.opendps.registry.panel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.application.Decision;
import org.opendps.registry.application.decision.Reason;
import org.opendps.registry.evaluation.DecisionRequest;

public record BatchRequest(@NotEmpty @Size(max = 200) List<@NotNull @Valid Item> decisions) {

    /** One application's decision; reasons, and excluded, as for a single decision. */
    public record Item(
            @NotNull UUID applicationId,
            @NotNull Decision decision,
            @Size(max = 50) List<@NotNull @Valid Reason> reasons,
            @Nullable Boolean excluded) {

        DecisionRequest request() {
            return new DecisionRequest(decision, reasons, excluded);
        }
    }
}
