package org.opendps.calloff.placement.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.print.TaggedPdf;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.competition.Viewpoints;
import org.opendps.calloff.placement.list.PlacementList;

@Path("/v1/placements/{id}")
@RolesAllowed({
    Roles.COMMISSIONER,
    Roles.PRACTITIONER,
    Roles.SUPPORT_OFFICER,
    Roles.FINANCE,
    Roles.FINANCE_APPROVER,
    Roles.AUDITOR,
    Roles.PROVIDER,
    Roles.PORTAL
})
@Tag(name = "Contracts and orders")
public class PaperResource {

    private static final String PDF = "application/pdf";

    private final PlacementList placements;
    private final Papers papers;
    private final Viewpoints viewpoints;

    PaperResource(PlacementList placements, Papers papers, Viewpoints viewpoints) {
        this.placements = placements;
        this.papers = papers;
        this.viewpoints = viewpoints;
    }

    @GET
    @Path("/contract")
    @Produces(PDF)
    @Operation(
            summary = "The contract of a placement, to print and keep",
            description =
                    "Roles: commissioner, practitioner, support-officer, finance, finance-approver, auditor of the"
                            + " council; the provider, or portal or support-officer On-Behalf-Of it, with its own terms. As application/pdf with tags for screen readers, or"
                            + " as text/html. The person is in it by the pseudonym only.")
    public RestResponse<byte[]> contract(UUID id) {
        return printed(contractPage(id), "contract.pdf");
    }

    @GET
    @Path("/contract")
    @Produces(MediaType.TEXT_HTML)
    public String contractPage(UUID id) {
        var viewpoint = viewpoints.ofPlacement();
        return papers.contract(placements.seen(id, viewpoint), only(viewpoint));
    }

    @GET
    @Path("/order")
    @Produces(PDF)
    @Operation(
            summary = "The order for what is payable now",
            description =
                    "Roles: commissioner, practitioner, support-officer, finance, finance-approver, auditor of the"
                            + " council; the provider, or portal or support-officer On-Behalf-Of it, for its own terms. As application/pdf, or as text/html. Before the first"
                            + " day it is for the first terms, after the last for the last.")
    public RestResponse<byte[]> order(UUID id) {
        return printed(orderPage(id), "order.pdf");
    }

    @GET
    @Path("/order")
    @Produces(MediaType.TEXT_HTML)
    public String orderPage(UUID id) {
        var viewpoint = viewpoints.ofPlacement();
        return papers.order(placements.seen(id, viewpoint), only(viewpoint));
    }

    private static @Nullable UUID only(Viewpoint viewpoint) {
        return switch (viewpoint) {
            case Viewpoint.OfProvider provider -> provider.id();
            case Viewpoint.Council council -> null;
        };
    }

    private static RestResponse<byte[]> printed(String page, String name) {
        return RestResponse.ResponseBuilder.ok(TaggedPdf.of(page), PDF)
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .build();
    }
}
