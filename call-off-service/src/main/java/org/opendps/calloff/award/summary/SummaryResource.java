package org.opendps.calloff.award.summary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.bid.Readership;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.competition.Viewpoints;

@Path("/v1/bids/{id}/assessment-summary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Award")
public class SummaryResource {

    private final SummaryList summaries;
    private final BidBook bids;
    private final Viewpoints viewpoints;
    private final Competitions competitions;
    private final Readership readership;

    SummaryResource(
            SummaryList summaries,
            BidBook bids,
            Viewpoints viewpoints,
            Competitions competitions,
            Readership readership) {
        this.competitions = competitions;
        this.readership = readership;
        this.summaries = summaries;
        this.bids = bids;
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
            summary = "What a bidder is told of the assessment",
            description =
                    "Roles: the provider whose bid it is, or portal or support-officer On-Behalf-Of it, from the moment at which all bidders of the lot are told,"
                            + " which is when the money is reserved or the lot ends without an award; commissioner, moderator,"
                            + " auditor of the council, before that as a preview, a moderator once they have declared their"
                            + " interests. Its scores with reasons, and what was better about"
                            + " the winner.")
    public SummaryView read(UUID id) {
        var viewpoint = viewpoints.ofCompetition();
        var bid = bids.seen(id, viewpoint);
        if (viewpoint instanceof Viewpoint.Council) {
            mustBeReadable(competitions.seen(bid.callOffId(), viewpoint), bid);
        }
        return summaries.of(bid, viewpoint);
    }

    private void mustBeReadable(CallOff callOff, Bid bid) {
        if (!readership.of(callOff, List.of(bid)).test(bid)) {
            throw new NotFound("assessment summary of bid", bid.id()).refused();
        }
    }
}
