package org.opendps.eligibility.assessment;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.criteria.Findings;

/** {@code /v1/people/{personRef}/assessments}. */
@Path("/v1/people/{personRef}/assessments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Assessments")
public class PersonAssessmentsResource {

    private static final String EXAMPLE = """
            {"kind": "ADULT", "impairment": true,
             "outcomes": [{"outcome": "RELATIONSHIPS", "limbs": ["PAIN_DISTRESS_ANXIETY"]},
                          {"outcome": "COMMUNITY_FACILITIES", "limbs": ["WITHOUT_ASSISTANCE"]}],
             "wellbeing": {"significantImpact": true, "areas": ["PARTICIPATION"]}}""";

    private final Assessing assessing;
    private final Caller caller;

    PersonAssessmentsResource(Assessing assessing, Caller caller) {
        this.assessing = assessing;
        this.caller = caller;
    }

    @POST
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
}
