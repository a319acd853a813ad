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

/** {@code /v1/direct-payments}. */
@Path("/v1/direct-payments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Direct payments")
public class DirectPaymentResource {

    private static final FundingRoute ROUTE = FundingRoute.DIRECT_PAYMENT;
    private static final String EXAMPLE = """
            {"personRef": "5f1c2a4e-7c0b-4f63-9b57-2f2a6d0c8e11",
             "checklist": {"hasCapacity": true, "holder": "NOMINATED_PERSON", "nomineeAgrees": true, "excluded": false,
                           "manages": true, "appropriate": true, "paysFamilyInHousehold": false},
             "holderName": "Sam Example", "note": "Sam keeps the accounts of the club too."}""";
    private static final String AGREEMENT = """
            {"startsOn": "2026-12-07", "frequency": "FOUR_WEEKLY"}""";
    private static final String REVIEW = """
            {"checklist": {"hasCapacity": true, "holder": "ADULT", "excluded": false, "manages": true,
                           "appropriate": true}, "note": "Pays for the swimming, and keeps the receipts."}""";
    private static final String END = """
            {"reason": "ASKED_BY_THE_PERSON", "note": "Would rather have the council arrange it."}""";

    private final Paying paying;
    private final HeldFunds funds;
    private final FundViews views;
    private final FundList list;
    private final Caller caller;

    DirectPaymentResource(Paying paying, HeldFunds funds, FundViews views, FundList list, Caller caller) {
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
            summary = "Ask for a direct payment: the conditions are put to what was found",
            description =
                    "Role practitioner of the person's council, for somebody whose plan has lines DIRECT_PAYMENT. APPROVED when"
                            + " all conditions of Care Act 2014 s.31, or s.32 for somebody without capacity, are met; otherwise"
                            + " REFUSED, with what came of each. A direct payment is never a call-off.")
    @APIResponseSchema(value = FundView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<FundView> ask(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a nominated person", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    FundRequests.Asked request) {
        var fund = paying.ask(caller, request);
        return Answers.created("/v1/direct-payments/" + fund.id(), views.of(fund), fund.version());
    }

    @GET
    @Exported
    @RolesAllowed({Roles.PRACTITIONER, Roles.AUDITOR})
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @Operation(
            summary = "The direct payments of the council",
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
    @Operation(
            summary = "A direct payment, with what came of each condition",
            description = "Role practitioner of the person's council.")
    public RestResponse<FundView> read(UUID id) {
        return answer(funds.get(caller, ROUTE, id));
    }

    @POST
    @Path("/{id}/agreement")
    @Idempotent
    @RolesAllowed(Roles.PRACTITIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Agree a direct payment that was approved: how often, and from when",
            description =
                    "Role practitioner of the person's council. The sum follows the plan's lines, net or gross of what the"
                            + " person pays by the council's policy of the day on which it starts. The first review is within six"
                            + " months.")
    public RestResponse<FundView> agree(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "every four weeks", value = AGREEMENT)))
                    @Valid
                    @NotNull
                    FundRequests.Agreed request) {
        return answer(paying.agree(caller, id, request));
    }

    @POST
    @Path("/{id}/reviews")
    @Idempotent
    @RolesAllowed(Roles.PRACTITIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a review",
            description =
                    "Role practitioner of the person's council. The conditions are looked at again: when one is not met, the"
                            + " direct payment ends (Care Act 2014 s.33(4)). Within six months of the start, then every twelve at"
                            + " the latest (SI 2014/2871 reg 7).")
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
