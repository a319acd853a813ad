package org.opendps.eligibility.charging.assessment;

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
import org.opendps.eligibility.charging.Means;
import org.opendps.eligibility.person.KnownPeople;

/** {@code /v1/people/{personRef}/financial-assessments}. */
@Path("/v1/people/{personRef}/financial-assessments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Charging")
public class PersonFinancialAssessmentsResource {

    private static final String EXAMPLE = """
            {"on": "2026-11-30", "ageBand": "AGE_25_TO_PENSION", "weeklyCost": "110.00", "capital": "3000.00",
             "incomes": [{"kind": "INCOME_BENEFIT", "weekly": "146.40"}, {"kind": "PIP_DAILY_LIVING", "weekly": "76.70"}],
             "disabilityRelatedExpenditure": "12.50"}""";

    private static final String LIGHT_TOUCH = """
            {"on": "2026-11-30", "ageBand": "AGE_25_TO_PENSION", "weeklyCost": "110.00", "weeklyIncome": "0.00",
             "capital": "0.00", "assessment": "LIGHT_TOUCH",
             "lightTouch": {"consents": true, "conclusion": "ABOVE_LIMIT", "evidence": ["SAVINGS_CLEARLY_ABOVE_LIMIT"]}}""";

    private final MeansTesting testing;
    private final FinancialAssessments assessments;
    private final ClosedWorkings closed;
    private final KnownPeople people;
    private final Caller caller;

    PersonFinancialAssessmentsResource(
            MeansTesting testing,
            FinancialAssessments assessments,
            ClosedWorkings closed,
            KnownPeople people,
            Caller caller) {
        this.testing = testing;
        this.assessments = assessments;
        this.closed = closed;
        this.people = people;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Assess what a person pays",
            description = "Role practitioner of the person's council. The body is that of `/v1/contribution-checks`, so"
                    + " a check can be kept as it is. It holds from `on`, which may be past or to come: an earlier"
                    + " assessment ends the day before, one from `on` or later is superseded. 422 age-band-differs"
                    + " when the recorded birth date says another band.")
    @APIResponseSchema(value = FinancialAssessmentView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<FinancialAssessmentView> assess(
            UUID personRef,
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = "income by kind", value = EXAMPLE),
                                                @ExampleObject(name = "a light touch", value = LIGHT_TOUCH)
                                            }))
                    @Valid
                    @NotNull
                    Means means) {
        var assessment = testing.assess(personRef, means);
        return Answers.created(
                "/v1/financial-assessments/" + assessment.id(),
                FinancialAssessmentView.of(assessment, closed.open(assessment)),
                assessment.version());
    }

    @GET
    @Operation(
            summary = "The financial assessments of a person, the latest first",
            description = "Role practitioner of the person's council.")
    public RestResponse<Page<FinancialAssessmentView>> list(
            UUID personRef, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        people.mustBeKnownTo(caller, personRef);
        var found = assessments.page(personRef, Cursor.id(page.after()), page.limit());
        return Page.of(
                        found,
                        page.limit(),
                        FinancialAssessment::id,
                        each -> FinancialAssessmentView.of(each, closed.open(each)))
                .answer(uri);
    }
}
