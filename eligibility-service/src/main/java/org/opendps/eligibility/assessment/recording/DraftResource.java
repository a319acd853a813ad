package org.opendps.eligibility.assessment.recording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

/** {@code /v1/people/{personRef}/assessment-drafts}. */
@Path("/v1/people/{personRef}/assessment-drafts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Assessments")
public class DraftResource {

    private static final String DRAFT = """
            {"kind": "ADULT", "form": {"manner": "FACE_TO_FACE", "ownWords": "I have not been out since the spring."}}""";

    private final Assessing assessing;
    private final AssessmentViews views;
    private final Caller caller;

    DraftResource(Assessing assessing, AssessmentViews views, Caller caller) {
        this.assessing = assessing;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begin an assessment",
            description = "Role practitioner of the person's council. A draft is saved with PUT /v1/assessments/{id} as"
                    + " often as it takes, by any practitioner of the council, and completed at /completion."
                    + " `basedOn` takes over the form of an earlier one.")
    @APIResponseSchema(value = AssessmentView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<AssessmentView> begin(
            UUID personRef,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "an adult", value = DRAFT)))
                    @Valid
                    @NotNull
                    DraftRequest request) {
        var assessment = assessing.begin(caller, personRef, request);
        return Answers.created("/v1/assessments/" + assessment.id(), views.of(assessment), assessment.version());
    }
}
