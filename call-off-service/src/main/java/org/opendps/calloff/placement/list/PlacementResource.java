package org.opendps.calloff.placement.list;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.competition.Viewpoints;
import org.opendps.calloff.placement.PlacementFilter;

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
    Roles.PROVIDER,
    Roles.PORTAL
})
@Tag(name = "Placements")
public class PlacementResource {

    private final PlacementList list;
    private final Viewpoints viewpoints;

    PlacementResource(PlacementList list, Viewpoints viewpoints) {
        this.list = list;
        this.viewpoints = viewpoints;
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "A placement, with everything that was ever agreed for it",
            description = "Roles: commissioner, practitioner, support-officer, evaluator, moderator, finance,"
                    + " finance-approver, auditor of the council; a provider that supplies on any of its days, or portal or"
                    + " support-officer On-Behalf-Of it, with its own days"
                    + " only and without the person, the budget and the terms of others.")
    public RestResponse<PlacementView> read(UUID id) {
        var viewpoint = viewpoints.ofPlacement();
        var placement = list.seen(id, viewpoint);
        return Answers.ok(list.whole(placement, viewpoint), placement.version());
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @Operation(
            summary = "Placements, the oldest first",
            description =
                    "Roles: commissioner, practitioner, support-officer, evaluator, moderator, finance, finance-approver,"
                            + " auditor see those of the own council; a provider, or"
                            + " portal or support-officer On-Behalf-Of it, its own. Those"
                            + " that lapse soon with endsBefore, those to be reviewed with reviewDueBefore, those that people"
                            + " pay for themselves with payer=SELF. As text/csv, too.")
    public RestResponse<Page<PlacementView>> list(
            @BeanParam PlacementFilter filter, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return list.page(viewpoints.ofPlacement(), filter, page).answer(uri);
    }
}
