package org.opendps.finance.invoice;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which invoices are listed; bean parameter. */
public class InvoiceFilter {

    @QueryParam("status")
    @Nullable
    InvoiceStatus status;

    @QueryParam("providerId")
    @Nullable
    UUID providerId;

    @QueryParam("dueBy")
    @Parameter(description = "not paid yet, and their last day is on or before it")
    @Nullable
    LocalDate dueBy;

    void addTo(StringBuilder where, Map<String, Object> values) {
        if (status != null) {
            where.append(" and status = :status");
            values.put("status", status);
        }
        if (providerId != null && !values.containsKey("providerId")) {
            where.append(" and providerId = :providerId");
            values.put("providerId", providerId);
        }
        if (dueBy != null) {
            where.append(" and dueOn <= :dueBy and status in (HOLD, MATCHED)");
            values.put("dueBy", dueBy);
        }
    }
}
