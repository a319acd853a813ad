package org.opendps.calloff.placement.ending;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.placement.list.PlacementList;
import org.opendps.calloff.placement.list.PlacementView;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/placements/{id}/end")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Changes of placements")
public class EndResource {

    private final Ending ending;
    private final PlacementList list;
    private final Caller caller;
    private final InstantSource clock;

    EndResource(Ending ending, PlacementList list, Caller caller, InstantSource clock) {
        this.ending = ending;
        this.list = list;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.PRACTITIONER})
    @Operation(
            summary = "Say on which day a placement ends, and why",
            description = "Roles: commissioner, practitioner of the council. A day that is past counts, too. After"
                    + " notice of either side, and for recommissioning, the council's notice days must pass unless it is"
                    + " said why not. RECOMMISSIONING is refused with 409 and what is missing until assessment and"
                    + " support plan are dated on or before the last day. OTHER and NO_LONGER_NEEDED need a note; it says nothing of who the person is. A"
                    + " change that waits for finance is withdrawn.")
    @APIResponseSchema(value = PlacementView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<PlacementView> end(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "end", value = EndRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    EndRequest request) {
        var viewpoint = new Viewpoint.Council(caller.authority());
        var placement = ending.end(id, request, viewpoint.authority(), Actor.of(caller), clock.instant());
        return Answers.created("/v1/placements/" + id, list.whole(placement, viewpoint), placement.version());
    }
}
