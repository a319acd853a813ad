package org.opendps.calloff.competition.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/call-offs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COMMISSIONER)
@Tag(name = "Call-offs")
public class StopResource {

    private final Stopping stopping;
    private final Caller caller;
    private final InstantSource clock;

    StopResource(Stopping stopping, Caller caller, InstantSource clock) {
        this.stopping = stopping;
        this.caller = caller;
        this.clock = clock;
    }

    /** One of the ways to stop a call-off. */
    private interface Stop {
        CallOff take(UUID id, String authority, Actor actor, String why, Instant arrived);
    }

    @POST
    @Path("/cancellation")
    @Idempotent
    @Operation(
            summary = "Cancel a call-off",
            description =
                    "Role: commissioner of the council, until it is awarded. Everybody who was invited sees why; bids"
                            + " that were not opened stay sealed.")
    public RestResponse<StopView> cancel(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "moved", value = StopRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    StopRequest request) {
        return stop(id, request, stopping::cancel);
    }

    @POST
    @Path("/suspension")
    @Idempotent
    @Operation(
            summary = "Hold up a call-off, for example while it is challenged",
            description =
                    "Role: commissioner of the council. Nothing is asked, bid, opened, scored or awarded until it is"
                            + " resumed; everybody who was invited sees why.")
    public RestResponse<StopView> suspend(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "claim", value = StopRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    StopRequest request) {
        return stop(id, request, stopping::suspend);
    }

    @POST
    @Path("/resumption")
    @Idempotent
    @Operation(
            summary = "Go on with a call-off that was held up",
            description =
                    "Role: commissioner of the council. It goes on where it was. When bids could still be submitted,"
                            + " the deadline moves by as long as it was held up; when they were opened, so does the time of"
                            + " bidders who were asked something and have not answered. Everybody who was invited sees"
                            + " why it goes on.")
    public RestResponse<StopView> resume(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "settled", value = StopRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    StopRequest request) {
        return stop(id, request, stopping::resume);
    }

    private RestResponse<StopView> stop(UUID id, StopRequest request, Stop how) {
        var arrived = clock.instant();
        var callOff = how.take(id, caller.authority(), Actor.of(caller), request.reason(), arrived);
        return Answers.ok(StopView.of(callOff, arrived), callOff.version());
    }
}
