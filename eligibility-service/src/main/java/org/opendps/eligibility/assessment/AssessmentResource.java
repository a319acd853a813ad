package org.opendps.eligibility.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;

@Path("/v1/assessments")
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class AssessmentResource {

    private final Assessing assessing;
    private final Assessments assessments;
    private final Caller caller;
    private final InstantSource clock;

    AssessmentResource(Assessing assessing, Assessments assessments, Caller caller, InstantSource clock) {
        this.assessing = assessing;
        this.assessments = assessments;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/{id}/determination")
    @Idempotent
    @Operation(
            summary = "Determine eligibility from what an assessment found",
            description = "Role practitioner, of the council that made the assessment. Computed, once; the body is"
                    + " empty.")
    @APIResponseSchema(value = DeterminationView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<DeterminationView> determine(UUID id) {
        var today = London.today(clock);
        var assessment = assessing.determine(id, caller, today);
        var determination = Objects.requireNonNull(DeterminationView.from(assessment));
        return Answers.created("/v1/assessments/" + id, determination, assessment.version());
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "An assessment with its determination",
            description = "Role practitioner, of the council that made it.")
    public RestResponse<AssessmentView> read(UUID id) {
        var assessment = assessments.get(id);
        caller.mustBelongTo(assessment.authority(), "assessment", id);
        return Answers.ok(AssessmentView.from(assessment), assessment.version());
    }
}
