package org.opendps.calloff.placement.extension;

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
import org.opendps.calloff.placement.variation.ChangeView;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/placements/{id}/extension")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COMMISSIONER)
@Tag(name = "Changes of placements")
public class ExtensionResource {

    private final Extending extending;
    private final Caller caller;
    private final InstantSource clock;

    ExtensionResource(Extending extending, Caller caller, InstantSource clock) {
        this.extending = extending;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Extend a placement",
            description = "Role: commissioner of the council. Under a decision that is in effect (decisionReference),"
                    + " with a reason. Finance is asked for the money of the added days: RESERVING until it has"
                    + " answered, then HOLDS or REFUSED. A running contract can be extended after its purchasing system"
                    + " has lapsed.")
    @APIResponseSchema(value = ChangeView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<ChangeView> extend(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "year", value = ExtensionRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ExtensionRequest request) {
        var change = extending.extend(id, request, caller.authority(), Actor.of(caller), clock.instant());
        return Answers.created(
                "/v1/placements/" + id + "/variations/" + change.id(), ChangeView.of(change), change.version());
    }
}
