package org.opendps.finance.grant;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.finance.schedule.FinancialYear;

/** Which grants are listed; bean parameter. */
public class GrantFilter {

    @QueryParam("source")
    @Nullable
    GrantSource source;

    @QueryParam("status")
    @Nullable
    GrantStatus status;

    @QueryParam("providerId")
    @Nullable
    UUID providerId;

    @QueryParam("financialYear")
    @Nullable
    FinancialYear financialYear;

    /** Those that are asked for. */
    Map<String, Object> fields() {
        var fields = new HashMap<String, Object>();
        put(fields, "source", source);
        put(fields, "status", status);
        put(fields, "providerId", providerId);
        put(fields, "financialYear", financialYear == null ? null : financialYear.toString());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
