package org.opendps.registry.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.registry.evaluation.conflict.ConflictRequest;
import org.opendps.registry.evaluation.conflict.ConflictView;

@Path("/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation of applications")
public class EvaluationResource {

    private static final String NO_CONFLICT = """
            {"interest": "NONE"}
            """;
    private static final String NOTES = """
            {"notes": [{"condition": "OFFER", "finding": "MET", "note": "A clear offer for twelve people"},
                       {"condition": "COSTINGS", "finding": "MET", "note": "Within what others ask"},
                       {"condition": "SAFEGUARDING", "finding": "NOT_MET", "note": "No named lead",
                        "remedy": "Name a lead for safeguarding and apply again"}]}
            """;

    private final Evaluating evaluating;
    private final InstantSource clock;

    EvaluationResource(Evaluating evaluating, InstantSource clock) {
        this.evaluating = evaluating;
        this.clock = clock;
    }

    @POST
    @Path("/conflict-declarations")
    @Idempotent
    @RolesAllowed({Roles.EVALUATOR, Roles.COMMISSIONER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Declare whether one has an interest in the applicant",
            description = "Roles evaluator, commissioner, of the council that received it. A later declaration replaces"
                    + " an earlier one. Nobody evaluates or decides without.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "none", value = NO_CONFLICT)))
    public ConflictView declare(UUID id, @Valid @NotNull ConflictRequest request) {
        var now = clock.instant();
        return evaluating.declare(id, request, now).view();
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @Path("/conflict-declarations")
    @RolesAllowed({Roles.EVALUATOR, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "Who has declared what interest",
            description = "Roles evaluator, commissioner, auditor, of the council that received it.")
    public RestResponse<Page<ConflictView>> declared(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return Page.part(evaluating.declared(id), page).answer(uri);
    }

    @POST
    @Path("/evaluations")
    @Idempotent
    @RolesAllowed(Roles.EVALUATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Note of each condition whether it is met",
            description =
                    "Role evaluator, of the council that received it, who has declared to have no conflict."
                            + " Replaces one's own earlier notes. Notes on an earlier submission are no evidence on a later one. Of a condition that is not met the note says how to mend it.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one not met", value = NOTES)))
    public EvaluationView note(UUID id, @Valid @NotNull EvaluationRequest request) {
        var now = clock.instant();
        return evaluating.note(id, request, now);
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @Path("/evaluations")
    @RolesAllowed({Roles.EVALUATOR, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "What the evaluators noted",
            description = "Roles evaluator, commissioner, auditor, of the council that received it.")
    public RestResponse<Page<EvaluationView>> notes(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return Page.part(evaluating.notes(id), page).answer(uri);
    }
}
