package org.opendps.finance.commitment;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which commitments are listed; bean parameter. */
public class CommitmentFilter {

    @QueryParam("status")
    @Nullable
    CommitmentStatus status;

    @QueryParam("budgetId")
    @Nullable
    UUID budgetId;

    @QueryParam("placementId")
    @Nullable
    UUID placementId;

    void addTo(StringBuilder where, Map<String, Object> values) {
        if (status != null) {
            where.append(" and status = :status");
            values.put("status", status);
        }
        if (budgetId != null) {
            where.append(" and budgetId = :budgetId");
            values.put("budgetId", budgetId);
        }
        if (placementId != null) {
            where.append(" and placementId = :placementId");
            values.put("placementId", placementId);
        }
    }
}
