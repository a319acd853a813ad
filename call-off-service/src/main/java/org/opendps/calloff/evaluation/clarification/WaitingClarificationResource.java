package org.opendps.calloff.evaluation.clarification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.calloff.competition.Viewpoints;

@Path("/v1/waiting-clarifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class WaitingClarificationResource {

    private final ClarificationList list;
    private final Viewpoints viewpoints;

    WaitingClarificationResource(ClarificationList list, Viewpoints viewpoints) {
        this.list = list;
        this.viewpoints = viewpoints;
    }

    @GET
    @RolesAllowed({
        Roles.PROVIDER,
        Roles.PORTAL,
        Roles.SUPPORT_OFFICER,
        Roles.COMMISSIONER,
        Roles.MODERATOR,
        Roles.AUDITOR
    })
    @Operation(
            summary = "What bidders were asked and have not answered, the oldest first",
            description =
                    "Roles: a provider, or portal or support-officer On-Behalf-Of it, sees what it was asked, over all its bids, with the time by which to answer;"
                            + " commissioner, moderator, auditor what their council asked; a moderator, who may"
                            + " judge without prices, nothing about those, and nothing of call-offs for which they have not"
                            + " declared their interests: see `/v1/bids/{id}/clarifications`.")
    public RestResponse<Page<ClarificationView>> read(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return list.waiting(viewpoints.ofCompetition(), page).answer(uri);
    }
}
