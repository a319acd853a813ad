package org.opendps.registry.purchasing.amendment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Without a reason the change is refused as a rule, not as malformed: the officer may not have one. */
public record ValidityChangeRequest(
        @NotNull LocalDate validUntil,
        @Nullable ChangeReason reasonCode,
        @Nullable @Size(max = 2000) String reason) {}
