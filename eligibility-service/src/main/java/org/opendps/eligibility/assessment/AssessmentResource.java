package org.opendps.eligibility.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.criteria.Findings;

/** {@code /v1/people/{personRef}/assessments} and {@code /v1/assessments}. */
@Path("/v1")
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Assessments")
public class AssessmentResource {

    private static final String EXAMPLE = """
            {"kind": "ADULT", "impairment": true,
             "outcomes": [{"outcome": "RELATIONSHIPS", "limbs": ["PAIN_DISTRESS_ANXIETY"]},
                          {"outcome": "COMMUNITY_FACILITIES", "limbs": ["WITHOUT_ASSISTANCE"]}],
             "wellbeing": {"significantImpact": true, "areas": ["PARTICIPATION"]}}""";

    private final Assessing assessing;
    private final Assessments assessments;
    private final Caller caller;

    AssessmentResource(Assessing assessing, Assessments assessments, Caller caller) {
        this.assessing = assessing;
        this.assessments = assessments;
        this.caller = caller;
    }

    @POST
    @Path("/people/{personRef}/assessments")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record what an assessment found",
            description = "Role practitioner of the person's council. Needs are judged without the help of a carer.")
    public RestResponse<AssessmentView> record(
            UUID personRef,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "an adult", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    Findings findings) {
        var assessment = assessing.record(caller, personRef, findings);
        return Answers.created(
                "/v1/assessments/" + assessment.id(), AssessmentView.from(assessment), assessment.version());
    }

    @GET
    @Path("/assessments/{id}")
    @Operation(summary = "An assessment", description = "Role practitioner of the person's council.")
    public RestResponse<AssessmentView> read(UUID id) {
        var assessment = assessments.get(id);
        caller.mustBelongTo(assessment.authority(), "assessment", id);
        return Answers.ok(AssessmentView.from(assessment), assessment.version());
    }

    @POST
    @Path("/assessments/{id}/determination")
    @Idempotent
    @Operation(
            summary = "Determine eligibility from what was recorded",
            description = "Role practitioner of the person's council. Computed by the national criteria, once.")
    public RestResponse<DeterminationView> determine(UUID id) {
        var assessment = assessing.determine(caller, id);
        return Answers.created("/v1/assessments/" + id, DeterminationView.from(assessment), assessment.version());
    }
}
