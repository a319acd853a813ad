package org.opendps.eligibility.directpayment;

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
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.plan.line.FundingRoute;

/** {@code /v1/individual-service-funds}. */
@Path("/v1/individual-service-funds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Direct payments")
public class ServiceFundResource {

    private static final FundingRoute ROUTE = FundingRoute.INDIVIDUAL_SERVICE_FUND;
    private static final String EXAMPLE = """
            {"personRef": "5f1c2a4e-7c0b-4f63-9b57-2f2a6d0c8e11", "providerId": "0193b2a0-0000-7000-8000-000000000001",
             "contract": "ISF-2026-17", "startsOn": "2026-12-07", "frequency": "MONTHLY"}""";
    private static final String REVIEW = """
            {"note": "The club buys the outings that Alex chooses."}""";
    private static final String END = """
            {"reason": "ASKED_BY_THE_PERSON", "note": "Would rather have the council arrange it."}""";

    private final Paying paying;
    private final HeldFunds funds;
    private final FundViews views;
    private final FundList list;
    private final Caller caller;

    ServiceFundResource(Paying paying, HeldFunds funds, FundViews views, FundList list, Caller caller) {
        this.paying = paying;
        this.funds = funds;
        this.views = views;
        this.list = list;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PRACTITIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Open an individual service fund",
            description =
                    "Role practitioner of the person's council, for somebody whose plan has lines INDIVIDUAL_SERVICE_FUND. A"
                            + " provider holds the money under a contract with the council, which stays the contracting party.")
    @APIResponseSchema(value = FundView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<FundView> open(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a club", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    FundRequests.Fund request) {
        var fund = paying.open(caller, request);
        return Answers.created("/v1/individual-service-funds/" + fund.id(), views.of(fund), fund.version());
    }

    @GET
    @Exported
    @RolesAllowed({Roles.PRACTITIONER, Roles.AUDITOR})
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @Operation(
            summary = "The individual service funds of the council",
            description =
                    "Roles practitioner and auditor; of the own council, in the order in which they were asked for."
                            + " With review those whose review is DUE within four weeks, or OVERDUE; with surplus=true those of"
                            + " which something is to be given back. References, dates and sums only.")
    public RestResponse<Page<FundRow>> list(
            @BeanParam FundFilter filter, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return list.page(ROUTE, filter, page).answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.PRACTITIONER)
    @Operation(summary = "An individual service fund", description = "Role practitioner of the person's council.")
    public RestResponse<FundView> read(UUID id) {
        return answer(funds.get(caller, ROUTE, id));
    }

    @POST
    @Path("/{id}/reviews")
    @Idempotent
    @RolesAllowed(Roles.PRACTITIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a review",
            description =
                    "Role practitioner of the person's council. Within six months of the start, then every twelve at the"
                            + " latest, as for direct payments.")
    public RestResponse<FundView> review(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "goes on", value = REVIEW)))
                    @Valid
                    @NotNull
                    FundRequests.Review request) {
        return answer(paying.review(caller, ROUTE, id, request));
    }

    @POST
    @Path("/{id}/termination")
    @Idempotent
    @RolesAllowed(Roles.PRACTITIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "End it, today",
            description =
                    "Role practitioner of the person's council. What is left of the money is told by a last return"
                            + " of use.")
    public RestResponse<FundView> terminate(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "asked", value = END))) @Valid @NotNull
                    FundRequests.End request) {
        return answer(paying.terminate(caller, ROUTE, id, request));
    }

    private RestResponse<FundView> answer(HeldFund fund) {
        return Answers.ok(views.of(fund), fund.version());
    }
}
