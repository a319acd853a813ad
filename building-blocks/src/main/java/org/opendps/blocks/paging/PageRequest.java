package org.opendps.blocks.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Bean parameter of every list. */
public class PageRequest {

    /** So many at most are on a page. */
    public static final int MOST = 200;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(MOST)
    @Parameter(description = "How many at most")
    int limit;

    @QueryParam("after")
    @Parameter(description = "The value of `next` from the page before")
    @Nullable
    String after;

    /** For those who read page after page themselves. */
    public void turnTo(@Nullable String cursor, int newLimit) {
        after = cursor;
        limit = newLimit;
    }

    public int limit() {
        return limit;
    }

    public @Nullable String after() {
        return after;
    }
}
