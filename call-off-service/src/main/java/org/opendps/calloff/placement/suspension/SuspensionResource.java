package org.opendps.calloff.placement.suspension;

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
import org.opendps.calloff.placement.absence.AbsenceView;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/placements/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMMISSIONER, Roles.PRACTITIONER})
@Tag(name = "Changes of placements")
public class SuspensionResource {

    private final Suspending suspending;
    private final Caller caller;
    private final InstantSource clock;

    SuspensionResource(Suspending suspending, Caller caller, InstantSource clock) {
        this.suspending = suspending;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/suspension")
    @Idempotent
    @Operation(
            summary = "Let a placement rest",
            description = "Roles: commissioner, practitioner of the council. From any day of the placement, also a past"
                    + " one, to a last day or open. While somebody is away the council pays for as many weeks as its"
                    + " policy says (absence-paid-weeks), then nothing; on days on which the provider is closed it pays"
                    + " nothing. paidUntil in the answer is the last day that is paid. The place is kept. Suspensions"
                    + " do not overlap. The reason says nothing of who the person is.")
    @APIResponseSchema(value = AbsenceView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<AbsenceView> suspend(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "ill", value = SuspensionRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    SuspensionRequest request) {
        var absence = suspending.suspend(id, request, caller.authority(), Actor.of(caller), clock.instant());
        return Answers.created("/v1/placements/" + id, AbsenceView.of(absence));
    }

    @POST
    @Path("/resumption")
    @Idempotent
    @Operation(
            summary = "Let a placement that rests go on",
            description =
                    "Roles: commissioner, practitioner of the council. On the day on which the person comes again,"
                            + " which may be past or to come; the day before is the last of the suspension.")
    @APIResponseSchema(value = AbsenceView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<AbsenceView> resume(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "back", value = ResumptionRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ResumptionRequest request) {
        var absence = suspending.resume(id, request, caller.authority(), Actor.of(caller), clock.instant());
        return Answers.created("/v1/placements/" + id, AbsenceView.of(absence));
    }
}
