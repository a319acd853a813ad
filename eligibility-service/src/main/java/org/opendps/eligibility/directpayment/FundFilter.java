package org.opendps.eligibility.directpayment;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Bean parameter of the lists of direct payments. */
public class FundFilter {

    @QueryParam("status")
    @Nullable
    FundStatus status;

    @QueryParam("review")
    @Parameter(description = "Those whose review is due within four weeks, or overdue")
    FundRow.@Nullable Review review;

    @QueryParam("surplus")
    @Parameter(description = "true: those of which something is to be given back")
    @Nullable
    Boolean surplus;
}
