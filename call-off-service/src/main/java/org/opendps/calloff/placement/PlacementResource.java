package org.opendps.calloff.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.competition.Viewpoint;

@Path("/v1/placements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.COMMISSIONER,
    Roles.PRACTITIONER,
    Roles.SUPPORT_OFFICER,
    Roles.EVALUATOR,
    Roles.MODERATOR,
    Roles.FINANCE,
    Roles.FINANCE_APPROVER,
    Roles.AUDITOR,
    Roles.PROVIDER
})
@Tag(name = "Placements")
public class PlacementResource {

    private final Placements placements;
    private final Caller caller;

    PlacementResource(Placements placements, Caller caller) {
        this.placements = placements;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "A placement",
            description = "Roles: commissioner, practitioner, support-officer, evaluator, moderator, finance,"
                    + " finance-approver, auditor of the council; the provider whose placement it is, without the"
                    + " person and the budget.")
    public RestResponse<PlacementView> read(UUID id) {
        var viewpoint = Viewpoint.of(caller);
        var placement = placements.seen(id, viewpoint).orElseThrow(() -> new NotFound("placement", id).refused());
        return Answers.ok(PlacementView.from(placement, viewpoint), placement.version());
    }

    @GET
    @Operation(
            summary = "Placements, the oldest first",
            description = "Roles: as for one placement; each sees those of the own council, a provider its own.")
    public RestResponse<Page<PlacementView>> list(
            @QueryParam("callOffId") @Nullable UUID callOffId,
            @QueryParam("status") @Nullable PlacementStatus status,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var viewpoint = Viewpoint.of(caller);
        var found = placements.page(viewpoint, callOffId, status, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Placement::id, placement -> PlacementView.from(placement, viewpoint))
                .answer(uri);
    }
}
