package org.opendps.registry.purchasing.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.regime.condition.Condition;

/** Of a change of validity the last day before and after; of conditions those before, with their version. */
public record SystemChangeView(
        SystemChange.Kind kind,
        @Nullable LocalDate previousValidUntil,
        @Nullable LocalDate validUntil,
        @Nullable Integer previousConditionsVersion,
        @Nullable List<Condition> previousConditions,
        ChangeReason reasonCode,
        String reason,
        String changedBy,
        Instant changedAt) {}
