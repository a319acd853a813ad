package org.opendps.finance.virement;

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
import org.opendps.finance.officer.Officer;

/** {@code /v1/budgets/{id}/virements}. */
@Path("/v1/budgets/{budgetId}/virements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
public class VirementResource {

    private final Moving moving;
    private final Virements virements;
    private final Caller caller;

    VirementResource(Moving moving, Virements virements, Caller caller) {
        this.moving = moving;
        this.virements = virements;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Propose to move allocated money to another budget, within a financial year",
            description = "Roles finance, finance-approver; both budgets are of the own council. Nothing moves before"
                    + " somebody else has approved it.")
    @APIResponseSchema(value = VirementView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<VirementView> propose(
            UUID budgetId,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "lunch", value = VirementRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    VirementRequest request) {
        var virement = moving.propose(caller.authority(), budgetId, request, Officer.of(caller));
        return Answers.created(
                "/v1/budgets/" + budgetId + "/virements/" + virement.id(),
                VirementView.of(virement),
                virement.version());
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "Virements from and to a budget, the first proposed first",
            description = "Roles finance, finance-approver, commissioner, auditor of the council.")
    public RestResponse<Page<VirementView>> list(
            UUID budgetId, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        moving.mustBeOf(caller.authority(), budgetId);
        var found = virements.page(budgetId, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Virement::id, VirementView::of).answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "One virement",
            description = "Roles finance, finance-approver, commissioner, auditor of the council.")
    public RestResponse<VirementView> read(UUID budgetId, UUID id) {
        var virement = virements.seen(id, budgetId, caller.authority());
        return Answers.ok(VirementView.of(virement), virement.version());
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Approve a virement: the money moves",
            description = "Roles finance, finance-approver of the council; not by whoever proposed it. Below the"
                    + " council's first limit anybody of finance, below the second a finance-approver, from there on a"
                    + " finance-approver with the council's decision (decisionReference). 422 when the budget has not"
                    + " so much available any more: it stays PROPOSED.")
    public RestResponse<VirementView> approve(
            UUID budgetId,
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "by decision",
                                                            value = VirementRequest.Approval.EXAMPLE)))
                    @Valid
                    @NotNull
                    VirementRequest.Approval request) {
        var virement =
                moving.approve(caller.authority(), budgetId, id, request.decisionReference(), Officer.of(caller));
        return Answers.ok(VirementView.of(virement), virement.version());
    }

    @POST
    @Path("/{id}/rejection")
    @Idempotent
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Reject a virement, or take back one's own",
            description = "Roles finance, finance-approver of the council, with a reason.")
    public RestResponse<VirementView> reject(
            UUID budgetId,
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "needed",
                                                            value = VirementRequest.Rejection.EXAMPLE)))
                    @Valid
                    @NotNull
                    VirementRequest.Rejection request) {
        var virement = moving.reject(caller.authority(), budgetId, id, request.reason(), Officer.of(caller));
        return Answers.ok(VirementView.of(virement), virement.version());
    }
}
