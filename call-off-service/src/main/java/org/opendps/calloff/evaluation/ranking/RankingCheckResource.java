package org.opendps.calloff.evaluation.ranking;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendps.blocks.idempotency.Idempotent;

@Path("/v1/ranking-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Checks")
public class RankingCheckResource {

    @POST
    @Idempotent
    @Authenticated
    @Operation(
            summary = "Rank bids without storing anything",
            description = "Roles: any. The same arithmetic as for real bids: the lowest price is taken after"
                    + " exclusions, the order is that of unrounded totals, what is equal after every tie-break shares"
                    + " a rank. Without `tieBreak` all three are used.")
    public RankingView check(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "four bids",
                                                            value = RankingCheckRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    RankingCheckRequest request) {
        return RankingView.of(request.ranking());
    }
}
