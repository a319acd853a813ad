package org.opendps.eligibility.directpayment.use;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.directpayment.HeldFunds;
import org.opendps.eligibility.plan.line.FundingRoute;

/** {@code /v1/direct-payments/{id}/use-returns}. */
@Path("/v1/direct-payments/{id}/use-returns")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Direct payments")
public class ReturnResource {

    private static final FundingRoute ROUTE = FundingRoute.DIRECT_PAYMENT;
    static final String EXAMPLE = """
            {"from": "2026-11-23", "until": "2026-11-23", "received": "90.00", "spent": "67.50", "balance": "22.50",
             "note": "Three swims, with receipts."}""";

    private final Returning returning;
    private final UseReturns returns;
    private final HeldFunds funds;
    private final Caller caller;

    ReturnResource(Returning returning, UseReturns returns, HeldFunds funds, Caller caller) {
        this.returning = returning;
        this.returns = returns;
        this.funds = funds;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record what was made of the money in a time",
            description =
                    "Role practitioner of the person's council. One return follows the other. What lies unused above so"
                            + " many weeks' payments as the council's policy lets lie is a surplus that is to be returned.")
    @APIResponseSchema(value = ReturnView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<ReturnView> record(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "some weeks", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    ReturnRequest request) {
        var made = returning.record(caller, ROUTE, id, request);
        return Answers.created("/v1/direct-payments/" + id + "/use-returns", made);
    }

    @GET
    @Operation(
            summary = "The returns of use, in the order in which they were recorded",
            description = "Role practitioner of the person's council.")
    public RestResponse<Page<ReturnView>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var fund = funds.get(caller, ROUTE, id);
        var found = returning.opened(fund.personRef(), returns.page(id, Cursor.id(page.after()), page.limit()));
        return Page.of(found, page.limit(), ReturnView::id, view -> view).answer(uri);
    }
}
