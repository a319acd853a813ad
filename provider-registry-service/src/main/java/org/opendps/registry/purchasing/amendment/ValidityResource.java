package org.opendps.registry.purchasing.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.resource.Answers;
import org.opendps.registry.purchasing.PurchasingSystemView;

@Path("/v1/purchasing-systems/{id}/validity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Purchasing systems")
public class ValidityResource {

    private static final String EXAMPLE = """
            {"validUntil": "2031-03-31", "reasonCode": "CONTINUITY_OF_CARE",
             "reason": "The successor is awarded in the spring of 2031"}
            """;

    private final Amending amending;
    private final InstantSource clock;

    ValidityResource(Amending amending, InstantSource clock) {
        this.amending = amending;
        this.clock = clock;
    }

    @PUT
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a purchasing system another last day",
            description =
                    "Role commissioner, of the council that set it up. Needs If-Match, a reason code and a reason."
                            + " The day before the change stays in its changes; what hangs on the last day moves with it.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "longer", value = EXAMPLE)))
    public RestResponse<PurchasingSystemView> change(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ValidityChangeRequest request) {
        var now = clock.instant();
        var system = amending.changeValidity(id, ifMatch, request, now);
        return Answers.ok(PurchasingSystemView.from(system), system.version());
    }
}
