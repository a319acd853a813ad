package org.opendps.calloff.competition.agreement;

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
import org.opendps.calloff.timeline.Actor;

@Path("/v1/call-offs/{id}/deadline-agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Call-offs")
public class DeadlineAgreementResource {

    private final DeadlineAgreeing agreeing;
    private final Caller caller;
    private final InstantSource clock;

    DeadlineAgreementResource(DeadlineAgreeing agreeing, Caller caller, InstantSource clock) {
        this.agreeing = agreeing;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Record that a member agreed to less time to bid",
            description = "Role: commissioner of the council, for a draft from a dynamic purchasing system of 2015 (PCR"
                    + " 2015 reg 34(12)). It can be published with the shorter deadline when each member that it would"
                    + " invite has agreed to that very deadline.")
    @APIResponseSchema(value = DeadlineAgreementView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<DeadlineAgreementView> agree(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "letter",
                                                            value = DeadlineAgreementRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    DeadlineAgreementRequest asked) {
        var arrived = clock.instant();
        var agreement = agreeing.record(id, caller.authority(), Actor.of(caller), asked, arrived);
        return Answers.created("/v1/call-offs/" + id, agreement.view());
    }
}
