package org.opendps.finance.payrun.hold;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** {@code /v1/holds}. */
@Path("/v1/holds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pay runs")
public class HoldResource {

    private final Holding holding;
    private final Holds holds;
    private final Caller caller;

    HoldResource(Holding holding, Holds holds, Caller caller) {
        this.holding = holding;
        this.holds = holds;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Hold what a provider is to be paid in a run that is reviewed",
            description =
                    "Roles finance, finance-approver of the council, with the department that holds it and why. The"
                            + " rest of the run is paid; its status then says PAID_WITH_HOLD.")
    @APIResponseSchema(value = HoldView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<HoldView> hold(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "questioned", value = HoldRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    HoldRequest request) {
        var hold = holding.hold(caller.authority(), request, Officer.of(caller));
        return Answers.created("/v1/holds/" + hold.id(), hold.view(), hold.version());
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "Holds in one state, the first first",
            description = "Roles finance, finance-approver, commissioner, auditor of the council.")
    public RestResponse<Page<HoldView>> list(
            @QueryParam("status") @DefaultValue("HELD") HoldStatus status,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var found = holds.page(caller.authority(), status, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Hold::id, Hold::view).answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "One hold",
            description = "Roles finance, finance-approver, commissioner, auditor of the council.")
    public RestResponse<HoldView> read(UUID id) {
        var hold = holds.seen(id, caller.authority());
        return Answers.ok(hold.view(), hold.version());
    }

    @POST
    @Path("/{id}/release")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Let what was held be paid",
            description =
                    "Roles finance, finance-approver of the council, with a reason. In a run that is still reviewed"
                            + " it is in draft again; when the run is paid, the next one pays it. Not between the approval of a run"
                            + " and its payment.")
    public RestResponse<HoldView> release(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "register",
                                                            value = HoldRequest.Release.EXAMPLE)))
                    @Valid
                    @NotNull
                    HoldRequest.Release request) {
        var hold = holding.release(caller.authority(), id, request.reason(), Officer.of(caller));
        return Answers.ok(hold.view(), hold.version());
    }
}
