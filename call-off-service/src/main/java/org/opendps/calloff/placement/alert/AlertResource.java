package org.opendps.calloff.placement.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.time.London;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.competition.Viewpoints;

@Path("/v1/placement-alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class AlertResource {

    private final AlertList alerts;
    private final Viewpoints viewpoints;
    private final InstantSource clock;

    AlertResource(AlertList alerts, Viewpoints viewpoints, InstantSource clock) {
        this.alerts = alerts;
        this.viewpoints = viewpoints;
        this.clock = clock;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({
        Roles.COMMISSIONER,
        Roles.PRACTITIONER,
        Roles.SUPPORT_OFFICER,
        Roles.AUDITOR,
        Roles.PROVIDER,
        Roles.PORTAL
    })
    @Operation(
            summary = "Running placements whose provider lacks a document that is asked of it",
            description =
                    "Roles: commissioner, practitioner, support-officer, auditor of the council; a provider, or portal or"
                            + " support-officer On-Behalf-Of it, its own."
                            + " Insurance that has run out, for one: the placements go on, and somebody has to look. In the order"
                            + " of the placements' ids. As text/csv, too.")
    public RestResponse<Page<AlertView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var today = London.today(clock);
        var after = Cursor.id(page.after());
        var found = switch (viewpoints.ofPlacement()) {
            case Viewpoint.OfProvider provider -> alerts.ofProvider(provider.id(), today, after, page.limit());
            case Viewpoint.Council council -> alerts.ofCouncil(council.authority(), today, after, page.limit());
        };
        return Page.of(found, page.limit(), AlertView::placementId, Function.identity())
                .answer(uri);
    }
}
