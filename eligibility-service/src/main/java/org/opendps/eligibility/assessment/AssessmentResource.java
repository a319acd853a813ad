package org.opendps.eligibility.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.person.KnownPeople;

/** {@code /v1/assessments}. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Assessments")
public class AssessmentResource {

    private final Assessing assessing;
    private final Assessments assessments;
    private final KnownPeople people;
    private final Caller caller;

    AssessmentResource(Assessing assessing, Assessments assessments, KnownPeople people, Caller caller) {
        this.assessing = assessing;
        this.assessments = assessments;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "An assessment", description = "Role practitioner of the person's council.")
    public RestResponse<AssessmentView> read(UUID id) {
        var assessment = assessments.get(id);
        caller.mustBelongTo(assessment.authority(), "assessment", id);
        people.mustBeKnownTo(caller, assessment.personRef());
        return Answers.ok(AssessmentView.from(assessment), assessment.version());
    }

    @POST
    @Path("/{id}/determination")
    @Idempotent
    @Operation(
            summary = "Determine eligibility from what was recorded",
            description = "Role practitioner of the person's council. Computed by the national criteria, once.")
    public RestResponse<DeterminationView> determine(UUID id) {
        var assessment = assessing.determine(caller, id);
        return Answers.created("/v1/assessments/" + id, DeterminationView.from(assessment), assessment.version());
    }
}
