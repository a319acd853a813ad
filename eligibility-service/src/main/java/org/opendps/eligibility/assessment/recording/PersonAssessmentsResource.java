package org.opendps.eligibility.assessment.recording;

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
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.assessment.Assessment;
import org.opendps.eligibility.assessment.Assessments;
import org.opendps.eligibility.criteria.Findings;
import org.opendps.eligibility.person.KnownPeople;

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
    private final Assessments assessments;
    private final AssessmentViews views;
    private final KnownPeople people;
    private final Caller caller;

    PersonAssessmentsResource(
            Assessing assessing, Assessments assessments, AssessmentViews views, KnownPeople people, Caller caller) {
        this.assessing = assessing;
        this.assessments = assessments;
        this.views = views;
        this.people = people;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record what an assessment found",
            description = "Role practitioner of the person's council. Needs are judged without the help of a carer. For"
                    + " an assessment that was made and written elsewhere; one that is written here is begun at"
                    + " /assessment-drafts.")
    @APIResponseSchema(value = AssessmentView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<AssessmentView> record(
            UUID personRef,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "an adult", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    Findings findings) {
        return created(assessing.record(caller, personRef, findings));
    }

    @GET
    @Operation(
            summary = "The assessments of a person, the latest first",
            description = "Role practitioner of the person's council; drafts too, as adult and as carer.")
    public RestResponse<Page<AssessmentRow>> list(
            UUID personRef, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        people.mustBeKnownTo(caller, personRef);
        var found = assessments.page(personRef, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Assessment::id, AssessmentRow::of).answer(uri);
    }

    private RestResponse<AssessmentView> created(Assessment assessment) {
        return Answers.created("/v1/assessments/" + assessment.id(), views.of(assessment), assessment.version());
    }
}
