package org.opendps.eligibility.assessment.recording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.assessment.Assessment;
import org.opendps.eligibility.assessment.Assessments;
import org.opendps.eligibility.assessment.form.Form;

/** {@code /v1/assessments/{id}}. */
@Path("/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Assessments")
public class AssessmentResource {

    private static final String EXAMPLE = """
            {"assessedOn": "2026-11-20", "manner": "FACE_TO_FACE",
             "whyThisManner": "Alex finds the telephone hard.", "selfAssessmentOffered": true,
             "qualification": "Social worker", "ownWords": "I have not been out since the spring.",
             "outcomesWished": ["to see friends each week", "to go to the shops without help"],
             "impairment": true, "basis": "Sight loss in both eyes, certified in 2024.",
             "outcomes": [
               {"outcome": "RELATIONSHIPS", "limbs": ["PAIN_DISTRESS_ANXIETY"],
                "evidence": "Alex is afraid to be alone on the street."},
               {"outcome": "COMMUNITY_FACILITIES", "limbs": ["WITHOUT_ASSISTANCE"],
                "evidence": "Alex needs somebody beside them on the bus."},
               {"outcome": "NUTRITION", "limbs": []}],
             "wellbeing": [{"area": "PARTICIPATION", "how": "No company and no exercise.", "significant": true}],
             "significance": "It is so every day, and has been for months.",
             "fluctuation": {"fluctuates": false}, "judgedWithoutCarer": true,
             "careGiven": "A sister shops once a week.",
             "views": [{"of": "FAMILY", "who": "sister", "words": "Alex used to sing in a choir."}],
             "involved": [{"as": "PERSON"}, {"as": "ASKED_FOR_BY_THE_PERSON", "who": "sister"}],
             "prevention": "A talking timetable was tried.",
             "advocacy": {"difficulties": []},
             "circumstances": {"ordinaryResidence": "OURS", "finances": "AT_OR_BELOW_LIMIT"}}""";

    private final Assessing assessing;
    private final Assessments assessments;
    private final AssessmentViews views;
    private final Caller caller;

    AssessmentResource(Assessing assessing, Assessments assessments, AssessmentViews views, Caller caller) {
        this.assessing = assessing;
        this.assessments = assessments;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "An assessment",
            description =
                    "Role practitioner of the person's council. Of a draft `missing` names what the law asks to be"
                            + " written before it is complete, each with its citation.")
    public RestResponse<AssessmentView> read(UUID id) {
        return answer(assessments.get(id, caller));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save a draft",
            description =
                    "Role practitioner of the person's council; send the whole form with If-Match. Everything may be"
                            + " left out until the assessment is completed. 409 once it is recorded.")
    public RestResponse<AssessmentView> write(
            UUID id,
            @Parameter(description = "The ETag of what you read") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a whole form", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    Form form) {
        return answer(assessing.write(caller, id, ifMatch, form));
    }

    @POST
    @Path("/completion")
    @Idempotent
    @Operation(
            summary = "Complete an assessment",
            description =
                    "Role practitioner of the person's council. 422 assessment-incomplete names what is missing; 422"
                            + " advocate-missing while the person has substantial difficulty in taking part, nobody"
                            + " appropriate supports them and no advocate is arranged (Care Act 2014 s.67). A refusal by the"
                            + " person completes it too, unless an exception of s.11(2) lets it go on. Urgent needs are met"
                            + " without it, at /v1/people/{personRef}/urgent-needs.")
    public RestResponse<AssessmentView> complete(UUID id) {
        return answer(assessing.complete(caller, id));
    }

    private RestResponse<AssessmentView> answer(Assessment assessment) {
        return Answers.ok(views.of(assessment), assessment.version());
    }
}
