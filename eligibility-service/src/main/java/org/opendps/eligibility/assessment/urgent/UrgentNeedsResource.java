package org.opendps.eligibility.assessment.urgent;

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
import org.opendps.eligibility.assessment.Contents;
import org.opendps.eligibility.assessment.determination.DeterminationView;
import org.opendps.eligibility.assessment.form.UrgentNeeds;

/** {@code /v1/people/{personRef}/urgent-needs}. */
@Path("/v1/people/{personRef}/urgent-needs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Assessments")
public class UrgentNeedsResource {

    private static final String EXAMPLE = """
            {"kind": "ADULT", "needs": "Alex's carer is in hospital since this morning.",
             "action": "A day at the centre from tomorrow, with a meal."}""";

    private final UrgentMeeting meeting;
    private final Contents contents;
    private final Caller caller;

    UrgentNeedsResource(UrgentMeeting meeting, Contents contents, Caller caller) {
        this.meeting = meeting;
        this.contents = contents;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record urgent needs, which may be met at once",
            description =
                    "Role practitioner of the person's council. Wherever the person lives and before any assessment"
                            + " (Care Act 2014 s.19(3)): the answer is a determination MAY_MEET_URGENT_NEEDS that stands,"
                            + " without an advocate, a second practitioner or a financial assessment. It opens a task: an"
                            + " assessment follows, by default within 5 working days.")
    @APIResponseSchema(value = DeterminationView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<DeterminationView> meet(
            UUID personRef,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a carer is ill", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    UrgentNeeds request) {
        var made = meeting.meet(caller, personRef, request);
        return Answers.created("/v1/determinations/" + made.id(), DeterminationView.of(made, contents), made.version());
    }
}
