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
import java.util.EnumSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.calloff.competition.Blindfold;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.competition.Viewpoints;

@Path("/v1/waiting-clarifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class WaitingClarificationResource {

    private final Clarifications clarifications;
    private final Viewpoints viewpoints;
    private final Blindfold blindfold;

    WaitingClarificationResource(Clarifications clarifications, Viewpoints viewpoints, Blindfold blindfold) {
        this.clarifications = clarifications;
        this.viewpoints = viewpoints;
        this.blindfold = blindfold;
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
                            + " judge without prices, nothing about those: see `/v1/bids/{id}/clarifications`.")
    public RestResponse<Page<ClarificationView>> read(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var viewpoint = viewpoints.ofCompetition();
        boolean ofPrices = viewpoint instanceof Viewpoint.OfProvider || !blindfold.isForJudges();
        var kinds = ofPrices
                ? EnumSet.allOf(ClarificationKind.class)
                : EnumSet.complementOf(EnumSet.of(ClarificationKind.ABNORMALLY_LOW));
        var found = clarifications.waiting(viewpoint, kinds, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Clarification::id, Clarification::view)
                .answer(uri);
    }
}
