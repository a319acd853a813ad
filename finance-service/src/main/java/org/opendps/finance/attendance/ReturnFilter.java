package org.opendps.finance.attendance;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.opendps.finance.attendance.week.WeekStarting;

/** Which returns are listed; bean parameter. */
public class ReturnFilter {

    @QueryParam("status")
    @DefaultValue("SUBMITTED")
    ReturnStatus status = ReturnStatus.SUBMITTED;

    @QueryParam("placementId")
    @Nullable
    UUID placementId;

    @QueryParam("providerId")
    @Nullable
    UUID providerId;

    @QueryParam("weekStarting")
    @Parameter(
            description = "the Monday of the week",
            schema = @Schema(type = SchemaType.STRING, format = "date", examples = "2026-12-07"))
    @Nullable
    WeekStarting weekStarting;

    void addTo(StringBuilder where, Map<String, Object> values) {
        where.append(" and status = :status");
        values.put("status", status);
        if (placementId != null) {
            where.append(" and placementId = :placementId");
            values.put("placementId", placementId);
        }
        if (providerId != null) {
            where.append(" and providerId = :providerId");
            values.put("providerId", providerId);
        }
        if (weekStarting != null) {
            where.append(" and weekStarting = :weekStarting");
            values.put("weekStarting", weekStarting.monday());
        }
    }
}
