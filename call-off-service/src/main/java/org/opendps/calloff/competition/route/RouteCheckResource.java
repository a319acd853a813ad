package org.opendps.calloff.competition.route;

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
import org.opendps.blocks.time.London;

@Path("/v1/route-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Checks")
public class RouteCheckResource {

    private final RouteChecks checks;
    private final Caller caller;
    private final InstantSource clock;

    RouteCheckResource(RouteChecks checks, Caller caller, InstantSource clock) {
        this.checks = checks;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.PRACTITIONER, Roles.AUDITOR})
    @Operation(
            summary = "Which way to a contract?",
            description =
                    "Roles: commissioner, practitioner, auditor, of the own council. Nothing is stored. Proposes the"
                            + " first that is lawful of an urgent interim, the person's choice, the agreed rate and a"
                            + " mini-competition, and says of each why or why not, with the law.")
    public RouteProposal check(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "choice", value = RouteCheckRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    RouteCheckRequest request) {
        return checks.propose(request, caller.authority(), London.today(clock));
    }
}
