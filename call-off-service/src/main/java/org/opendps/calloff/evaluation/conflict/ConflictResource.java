package org.opendps.calloff.evaluation.conflict;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
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
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/call-offs/{id}/conflict-declarations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class ConflictResource {

    private final Declaring declaring;
    private final ConflictDeclarations declarations;
    private final Competitions competitions;
    private final Caller caller;
    private final InstantSource clock;

    ConflictResource(
            Declaring declaring,
            ConflictDeclarations declarations,
            Competitions competitions,
            Caller caller,
            InstantSource clock) {
        this.declaring = declaring;
        this.declarations = declarations;
        this.competitions = competitions;
        this.caller = caller;
        this.clock = clock;
    }

    /** All of them: a call-off has as many as people who judge it. */
    public record Declarations(List<ConflictView> items) {}

    @POST
    @Idempotent
    @RolesAllowed({Roles.EVALUATOR, Roles.MODERATOR})
    @Operation(
            summary = "Declare your conflicts of interest, or that you have none",
            description =
                    "Roles: evaluator, moderator of the council, for themselves. Nobody scores, moderates, or reads a bid that was opened"
                            + " without."
                            + " A conflict with a bidder keeps its owner out until a commissioner records its mitigation."
                            + " From the draft until the last lot is decided. Declared again, it adds to what was declared"
                            + " before; what its owner has scored already of a bid that it keeps them from counts no more.")
    @APIResponseSchema(value = ConflictView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<ConflictView> declare(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "one", value = ConflictRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ConflictRequest request) {
        var declared = declaring.declare(id, caller.authority(), Actor.of(caller), request, clock.instant());
        return Answers.created("/v1/call-offs/" + id + "/conflict-declarations", declared.view());
    }

    @POST
    @Path("/{declarationId}/mitigation")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Decide what a declared conflict means",
            description =
                    "Role: commissioner of the council. Whether its owner scores all bids, all but those of whom the"
                            + " conflict is with, or none.")
    public ConflictView mitigate(
            UUID id,
            UUID declarationId,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "others", value = MitigationRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    MitigationRequest request) {
        return declaring
                .mitigate(id, declarationId, caller.authority(), Actor.of(caller), request, clock.instant())
                .view();
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.EVALUATOR, Roles.MODERATOR, Roles.AUDITOR})
    @Operation(
            summary = "Who declared which conflicts, the earliest first",
            description = "Roles: commissioner, moderator, auditor of the council; an evaluator sees the own.")
    public Declarations read(UUID id) {
        competitions.seen(id, new Viewpoint.Council(caller.authority()));
        var all = declarations.of(id).stream()
                .filter(one -> !caller.is(Roles.EVALUATOR) || one.isBy(caller.subject()))
                .map(ConflictDeclaration::view)
                .toList();
        return new Declarations(all);
    }
}
