package org.opendps.eligibility.charging.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** {@code /v1/financial-assessments}. */
@Path("/v1/financial-assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Charging")
public class FinancialAssessmentResource {

    private static final String STOP = """
            {"lastDay": "2026-12-31", "reason": "SUPPORT_ENDED"}""";

    private final MeansTesting testing;
    private final FinancialAssessments assessments;
    private final ClosedWorkings closed;
    private final Caller caller;

    FinancialAssessmentResource(
            MeansTesting testing, FinancialAssessments assessments, ClosedWorkings closed, Caller caller) {
        this.testing = testing;
        this.assessments = assessments;
        this.closed = closed;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "A financial assessment with every line of its sum",
            description = "Role practitioner of the person's council.")
    public RestResponse<FinancialAssessmentView> read(UUID id) {
        return answer(assessments.get(id, caller));
    }

    @POST
    @Path("/stop")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stop a contribution",
            description = "Role practitioner of the person's council. The person still pays on `lastDay`, which may be"
                    + " past or to come; the day before the first says that nothing is to be paid at all. A later"
                    + " financial assessment starts it again.")
    public RestResponse<FinancialAssessmentView> stop(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "support ended", value = STOP)))
                    @Valid
                    @NotNull
                    StopRequest request) {
        return answer(testing.stop(id, request));
    }

    private RestResponse<FinancialAssessmentView> answer(FinancialAssessment assessment) {
        return Answers.ok(FinancialAssessmentView.of(assessment, closed.open(assessment)), assessment.version());
    }
}
