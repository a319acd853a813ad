package org.opendps.finance.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.finance.officer.Officer;
import org.opendps.finance.schedule.FinancialYear;

/** {@code /v1/grants}. */
@Path("/v1/grants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Grants")
public class GrantResource {

    private final Granting granting;
    private final Grants grants;
    private final Caller caller;

    GrantResource(Granting granting, Grants grants, Caller caller) {
        this.granting = granting;
        this.grants = grants;
        this.caller = caller;
    }

    record GrantTotals(List<GrantTotal> items) {}

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER})
    @Operation(
            summary = "Propose a grant to a club or a provider",
            description =
                    "Roles finance, finance-approver, commissioner, for the own council. Nothing is given before a"
                            + " finance-approver who did not propose it has awarded it. A club that is on the system is named by"
                            + " its providerId, so that it counts once; `purpose` names nobody.")
    @APIResponseSchema(value = GrantView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<GrantView> propose(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "club", value = GrantRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    GrantRequest request) {
        var grant = granting.propose(caller.authority(), request, Officer.of(caller));
        return Answers.created("/v1/grants/" + grant.id(), GrantView.of(grant), grant.version());
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "Grants of the council, the first proposed first",
            description =
                    "Roles finance, finance-approver, commissioner, auditor of the council. As JSON, or all of them"
                            + " as text/csv.")
    public RestResponse<Page<GrantView>> list(
            @BeanParam GrantFilter filter, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = grants.page(caller.authority(), filter, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Grant::id, GrantView::of).answer(uri);
    }

    @GET
    @Path("/totals")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "What was given, by financial year and source",
            description =
                    "Roles finance, finance-approver, commissioner, auditor of the council. A grant is of the year"
                            + " in which it was decided, whatever period it is for; what was only proposed counts for nothing.")
    public GrantTotals totals(@QueryParam("financialYear") @Nullable FinancialYear year) {
        return new GrantTotals(grants.totals(caller.authority(), year));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "One grant, with its instalments",
            description = "Roles finance, finance-approver, commissioner, auditor of the council.")
    public RestResponse<GrantView> read(UUID id) {
        return answer(grants.seen(id, caller.authority()));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed(Roles.FINANCE_APPROVER)
    @Operation(
            summary = "Award a grant",
            description = "Role finance-approver of the council; not by whoever proposed it.")
    public RestResponse<GrantView> award(UUID id) {
        return answer(granting.award(caller.authority(), id, Officer.of(caller)));
    }

    @POST
    @Path("/{id}/rejection")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER})
    @Operation(
            summary = "Reject a proposed grant, or take back one's own",
            description = "Roles finance, finance-approver, commissioner of the council, with a reason.")
    public RestResponse<GrantView> reject(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "closed",
                                                            value = GrantRequest.Reason.EXAMPLE)))
                    @Valid
                    @NotNull
                    GrantRequest.Reason request) {
        return answer(granting.reject(caller.authority(), id, request.reason()));
    }

    @POST
    @Path("/{id}/payments")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Record an instalment that was paid",
            description = "Roles finance, finance-approver of the council. Together they are never more than the grant;"
                    + " with the last pound it is PAID.")
    public RestResponse<GrantView> pay(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "first half",
                                                            value = GrantRequest.Payment.EXAMPLE)))
                    @Valid
                    @NotNull
                    GrantRequest.Payment request) {
        return answer(granting.pay(caller.authority(), id, request, Officer.of(caller)));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "End a grant: nothing more of it is paid",
            description = "Roles finance, finance-approver of the council, with a reason.")
    public RestResponse<GrantView> end(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "closed",
                                                            value = GrantRequest.Reason.EXAMPLE)))
                    @Valid
                    @NotNull
                    GrantRequest.Reason request) {
        return answer(granting.end(caller.authority(), id, request.reason()));
    }

    @POST
    @Path("/{id}/recovery")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.FINANCE_APPROVER)
    @Operation(
            summary = "Recover what was paid of a grant, or a part of it",
            description = "Role finance-approver of the council, with a reason; never more than was paid.")
    public RestResponse<GrantView> recover(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "part",
                                                            value = GrantRequest.Recovery.EXAMPLE)))
                    @Valid
                    @NotNull
                    GrantRequest.Recovery request) {
        return answer(granting.recover(caller.authority(), id, request));
    }

    private static RestResponse<GrantView> answer(Grant grant) {
        return Answers.ok(GrantView.of(grant), grant.version());
    }
}
