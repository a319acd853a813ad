package org.opendps.blocks.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Bean parameter of every list. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many at most")
    int limit;

    @QueryParam("after")
    @Parameter(description = "The value of `next` from the page before")
    @Nullable
    String after;

    public int limit() {
        return limit;
    }

    public @Nullable String after() {
        return after;
    }
}
