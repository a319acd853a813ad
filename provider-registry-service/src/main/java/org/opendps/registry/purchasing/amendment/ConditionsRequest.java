package org.opendps.registry.purchasing.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.regime.condition.Condition;

public record ConditionsRequest(
        @NotNull @Size(max = 100) List<@NotNull @Valid Condition> conditions,
        @Nullable ChangeReason reasonCode,
        @Nullable @Size(max = 2000) String reason) {}
