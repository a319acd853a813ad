package org.opendps.registry.invitation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.registry.identity.Newcomers;

@Path("/v1/invitation-acceptances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Users of a provider")
public class AcceptanceResource {

    private static final String EXAMPLE = """
            {"code": "7KQ3M-W9XCD"}
            """;

    private final Inviting inviting;
    private final Caller caller;
    private final InstantSource clock;

    AcceptanceResource(Inviting inviting, Caller caller, InstantSource clock) {
        this.inviting = inviting;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Newcomers.NEWCOMER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Accept an invitation with its code",
            description = "Anybody who is logged in and has no role yet. Access is PENDING for a moment; log in again"
                    + " when it is GRANTED. Ten codes may be tried in an hour.")
    @APIResponseSchema(value = Inviting.Accepted.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "from the letter", value = EXAMPLE)))
    public RestResponse<Inviting.Accepted> accept(@Valid @NotNull InvitationRequest.Acceptance acceptance) {
        var now = clock.instant();
        inviting.countTry(caller.subject(), now);
        var accepted = inviting.accept(acceptance.code(), caller.subject(), caller.username(), now);
        var user = "/v1/providers/" + accepted.providerId() + "/users/"
                + accepted.user().id();
        return RestResponse.ResponseBuilder.<Inviting.Accepted>create(RestResponse.Status.CREATED)
                .entity(accepted)
                .header("Location", URI.create(user))
                .build();
    }
}
