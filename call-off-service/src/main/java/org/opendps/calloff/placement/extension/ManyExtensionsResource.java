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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/placement-extensions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COMMISSIONER)
@Tag(name = "Changes of placements")
public class ManyExtensionsResource {

    private final ManyExtensions many;
    private final Caller caller;
    private final InstantSource clock;

    ManyExtensionsResource(ManyExtensions many, Caller caller, InstantSource clock) {
        this.many = many;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent(seconds = Idempotent.MANY)
    @Operation(
            summary = "Extend many placements at once",
            description = "Role: commissioner, placements of the own council: those that are listed, or all that fit a"
                    + " filter, up to 500, and `more` says whether there are others. Each by itself, with a result for each row; one that cannot be extended"
                    + " holds nobody up. Asked again, rows that are extended already are refused and nothing changes."
                    + " Without a decision in effect nothing is extended at all. What takes longer than the gateway waits"
                    + " goes on: repeat it with the same Idempotency-Key until its answer is there.")
    public ExtensionResults extendMany(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "interim",
                                                            value = ManyExtensionsRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ManyExtensionsRequest request) {
        return many.extend(request, caller.authority(), Actor.of(caller), clock.instant());
    }
}
