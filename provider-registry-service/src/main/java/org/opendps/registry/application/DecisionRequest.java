package org.opendps.registry.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record DecisionRequest(
        @NotNull Decision decision,
        @Nullable @Size(max = 50) List<@NotNull @Valid Reason> reasons) {

    List<Reason> allReasons() {
        return reasons == null ? List.of() : List.copyOf(reasons);
    }
}
