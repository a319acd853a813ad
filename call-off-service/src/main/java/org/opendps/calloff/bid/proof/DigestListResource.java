package org.opendps.calloff.bid.proof;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoints;

@Path("/v1/call-offs/{id}/digests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opening")
public class DigestListResource {

    private static final long NEVER_CHANGED = 0;

    private final Competitions competitions;
    private final DigestLists lists;
    private final Viewpoints viewpoints;

    DigestListResource(Competitions competitions, DigestLists lists, Viewpoints viewpoints) {
        this.competitions = competitions;
        this.lists = lists;
        this.viewpoints = viewpoints;
    }

    @GET
    @RolesAllowed({
        Roles.PROVIDER,
        Roles.PORTAL,
        Roles.SUPPORT_OFFICER,
        Roles.COMMISSIONER,
        Roles.EVALUATOR,
        Roles.MODERATOR,
        Roles.AUDITOR
    })
    @Operation(
            summary = "The digests of all bids that were submitted",
            description =
                    "Roles: every provider that was invited, portal or support-officer On-Behalf-Of it; commissioner, evaluator, moderator, auditor of the"
                            + " council. From the opening on, 404 before. Whoever holds a receipt finds its digest here, and"
                            + " whoever counts knows how many were opened: no bid is added, dropped or changed unseen.")
    public RestResponse<DigestListView> read(UUID id) {
        competitions.seen(id, viewpoints.ofCompetition());
        var list = lists.findByIdOptional(id).orElseThrow(() -> new NotFound("digest list of call-off", id).refused());
        return Answers.ok(list.view(), NEVER_CHANGED);
    }
}
