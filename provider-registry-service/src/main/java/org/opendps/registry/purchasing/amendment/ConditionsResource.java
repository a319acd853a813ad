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

@Path("/v1/purchasing-systems/{id}/conditions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Purchasing systems")
public class ConditionsResource {

    private static final String EXAMPLE = """
            {"conditions": [{"code": "SAFEGUARDING", "title": "A named safeguarding lead", "kind": "SAFEGUARDING"}],
             "reasonCode": "CORRECTION", "reason": "The notice asked for a lead only"}
            """;

    private final Amending amending;
    private final InstantSource clock;

    ConditionsResource(Amending amending, InstantSource clock) {
        this.amending = amending;
        this.clock = clock;
    }

    @PUT
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change the conditions of membership",
            description =
                    "Role commissioner, of the council that set it up. Needs If-Match, a reason code and a reason."
                            + " Makes a new version; applications keep the version that they were made under. Under a dynamic"
                            + " market nothing changes once it is open (Procurement Act 2023 s.36(7)).")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "fewer", value = EXAMPLE)))
    public RestResponse<PurchasingSystemView> change(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ConditionsRequest request) {
        var now = clock.instant();
        var system = amending.changeConditions(id, ifMatch, request, now);
        return Answers.ok(PurchasingSystemView.from(system), system.version());
    }
}
