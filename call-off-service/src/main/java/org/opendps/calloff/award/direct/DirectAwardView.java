package org.opendps.calloff.award.direct;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.competition.procurement.Route;

/** Why a call-off is awarded without a competition. The call-off with the same id has the rest. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DirectAwardView(
        @Schema(description = "the id of the call-off too: award it there")
        UUID id,

        Route route,
        UUID providerId,
        Money unitCost,
        DirectAwardRequest.@Nullable Choice choice,
        DirectAwardRequest.@Nullable Urgency urgency,
        String reason,
        String policyVersion,
        String preparedBy,
        Instant preparedAt) {}
