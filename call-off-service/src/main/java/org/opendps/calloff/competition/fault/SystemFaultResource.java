package org.opendps.calloff.competition.fault;

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
import org.opendps.calloff.competition.course.DeadlineExtension;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Timeline;

@Path("/v1/call-offs/{id}/system-faults")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Call-offs")
public class SystemFaultResource {

    private final Extending extending;
    private final Timeline timeline;
    private final Caller caller;
    private final InstantSource clock;

    SystemFaultResource(Extending extending, Timeline timeline, Caller caller, InstantSource clock) {
        this.extending = extending;
        this.timeline = timeline;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Record a fault that kept bidders out, and move the deadline for all",
            description =
                    "Role: commissioner of the council. The fault began before the deadline; it may be recorded after"
                            + " it, while nothing was opened. Who had begun the opening begins again. The reason is shown to all"
                            + " bidders and names nobody.")
    @APIResponseSchema(value = DeadlineExtension.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<DeadlineExtension> extend(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "login", value = SystemFaultRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    SystemFaultRequest fault) {
        var now = clock.instant();
        var authority = caller.authority();
        var actor = Actor.of(caller);
        var callOff = timeline.attempt(
                id, authority, actor, "an extension", () -> extending.extend(id, authority, actor, fault, now));
        return Answers.created(
                "/v1/call-offs/" + id, callOff.changed().deadlineExtensions().getLast(), callOff.version());
    }
}
