package org.opendps.eligibility.assessment.determination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.assessment.Contents;

/** {@code /v1/assessments/{id}/determination}. */
@Path("/v1/assessments/{id}/determination")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Determinations")
public class AssessmentDeterminationResource {

    private final Determining determining;
    private final Contents contents;
    private final Caller caller;

    AssessmentDeterminationResource(Determining determining, Contents contents, Caller caller) {
        this.determining = determining;
        this.contents = contents;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Determine eligibility from what was recorded",
            description = "Role practitioner of the person's council. Computed by the national criteria, once for each"
                    + " assessment. Stands at once, or AWAITING_COUNTERSIGNATURE where the council's policy asks for"
                    + " a second practitioner.")
    @APIResponseSchema(value = DeterminationView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<DeterminationView> determine(UUID id) {
        var determination = determining.determine(caller, id);
        return Answers.created(
                "/v1/determinations/" + determination.id(),
                DeterminationView.of(determination, contents),
                determination.version());
    }
}
