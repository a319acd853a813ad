package org.opendps.registry.purchasing.amendment;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.registry.purchasing.PurchasingSystemView;

@Path("/v1/purchasing-systems/{id}/closing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Purchasing systems")
public class ClosingResource {

    private static final String EXAMPLE = """
            {"reasonCode": "REPLACED", "reason": "The new framework begins on 1 April"}
            """;

    private final Amending amending;
    private final InstantSource clock;

    ClosingResource(Amending amending, InstantSource clock) {
        this.amending = amending;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Close a purchasing system before its last day",
            description = "Role commissioner, of the council that set it up. Nobody is admitted and nothing called off"
                    + " any more; placements that run go on. Needs a reason.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "replaced", value = EXAMPLE)))
    public RestResponse<PurchasingSystemView> close(UUID id, @Valid @NotNull ClosingRequest request) {
        var now = clock.instant();
        var system = amending.close(id, request, now);
        return Answers.ok(PurchasingSystemView.from(system), system.version());
    }
}
