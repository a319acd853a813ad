package org.opendps.finance.ceiling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;

/** {@code /v1/lifetime-ceilings}. */
@Path("/v1/lifetime-ceilings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
public class CeilingResource {

    private final Capping capping;
    private final Ceilings ceilings;
    private final LifetimeCeilings lifetime;
    private final Caller caller;

    CeilingResource(Capping capping, Ceilings ceilings, LifetimeCeilings lifetime, Caller caller) {
        this.capping = capping;
        this.ceilings = ceilings;
        this.lifetime = lifetime;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.FINANCE_APPROVER)
    @Operation(
            summary = "Set what a purchasing system may cost over all its years",
            description =
                    "Role finance-approver, for budgets of the own council; each is under one ceiling. An award that"
                            + " would pass it is refused with the amount that it is over, whatever the budget of a year has left. It may"
                            + " be below what its budgets allocate: `unallocated` says by how much, with a minus.")
    @APIResponseSchema(value = CeilingView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<CeilingView> set(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "eight years",
                                                            value = CeilingRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    CeilingRequest request) {
        var ceiling = capping.set(caller.authority(), request);
        return Answers.created("/v1/lifetime-ceilings/" + ceiling.id(), lifetime.view(ceiling), ceiling.version());
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "Ceilings of the caller's council, oldest first",
            description = "Roles finance, finance-approver, commissioner, auditor.")
    public RestResponse<Page<CeilingView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = ceilings.page(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(lifetime.views(found), page.limit(), CeilingView::id, view -> view)
                .answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "One ceiling: what is used, what is left, and what that is a year",
            description = "Roles finance, finance-approver, commissioner, auditor of the council.")
    public RestResponse<CeilingView> read(UUID id) {
        var ceiling = ceilings.seen(id, caller.authority());
        return Answers.ok(lifetime.view(ceiling), ceiling.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.FINANCE_APPROVER)
    @Operation(
            summary = "Set another ceiling, other years or other budgets",
            description =
                    "Role finance-approver of the council, with the reason. What is used already stays, also when it"
                            + " is more than the new ceiling: then nothing more is reserved.")
    public RestResponse<CeilingView> change(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "eight years",
                                                            value = CeilingRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    CeilingRequest request) {
        var ceiling = capping.change(caller.authority(), id, ifMatch, request);
        return Answers.ok(lifetime.view(ceiling), ceiling.version());
    }
}
