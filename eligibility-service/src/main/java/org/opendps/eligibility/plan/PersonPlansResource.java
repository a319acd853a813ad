package org.opendps.eligibility.plan;

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
import org.opendps.eligibility.person.KnownPeople;

/** {@code /v1/people/{personRef}/support-plans}. */
@Path("/v1/people/{personRef}/support-plans")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Support plans")
public class PersonPlansResource {

    static final String EXAMPLE = """
            {"needs": [{"need": "Alex sees nobody for days since the accident.", "eligible": true, "councilMeets": true,
                        "how": "Two days a week in company", "outcomes": ["RELATIONSHIPS"]}],
             "lines": [{"category": "DAY-CENTRE", "area": "NORTH", "outcomes": ["RELATIONSHIPS", "COMMUNITY_FACILITIES"],
                        "sessionsPerWeek": 2, "days": ["MONDAY", "THURSDAY"], "weeklyCost": "110.00",
                        "timetable": [{"day": "MONDAY", "session": "ALL_DAY"}, {"day": "THURSDAY", "session": "MORNING"}],
                        "transport": "PROVIDER_TRANSPORT", "accessibility": ["STEP_FREE"]},
                       {"category": "SWIMMING", "area": "NORTH", "outcomes": ["COMMUNITY_FACILITIES"],
                        "sessionsPerWeek": 1, "days": ["FRIDAY"], "weeklyCost": "22.50", "fundingRoute": "DIRECT_PAYMENT",
                        "oneOff": {"amount": "35.00", "on": "2026-12-01"}}],
             "adultPays": "46.10", "fundingRoute": "COUNCIL_MANAGED", "from": "2026-11-30",
             "draftedWith": [{"as": "PERSON"}, {"as": "CARER", "name": "Sam Example"}],
             "advice": "The library has a reading group on Wednesdays."}""";

    private final Planning planning;
    private final SupportPlans plans;
    private final PlanViews views;
    private final KnownPeople people;
    private final Caller caller;

    PersonPlansResource(Planning planning, SupportPlans plans, PlanViews views, KnownPeople people, Caller caller) {
        this.planning = planning;
        this.plans = plans;
        this.views = views;
        this.people = people;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Draft a support plan",
            description =
                    "Role practitioner of the person's council. Needs in words, and lines in codes: each with its own"
                            + " fundingRoute, or that of the plan. adultPays is what the person pays a week towards all lines but"
                            + " those that are SELF. 422 person-not-eligible unless the latest determination leaves a duty, or a"
                            + " power that the council uses, or urgent needs.")
    @APIResponseSchema(value = PlanView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<PlanView> draft(
            UUID personRef,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "two routes", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    PlanRequest request) {
        var plan = planning.draft(caller, personRef, request);
        return Answers.created("/v1/support-plans/" + plan.id(), views.of(plan), plan.version());
    }

    @GET
    @Operation(
            summary = "All versions of a person's support plan, the latest first",
            description =
                    "Role practitioner of the person's council. Those that were superseded or ended stay readable.")
    public RestResponse<Page<PlanView>> list(UUID personRef, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        people.mustBeKnownTo(caller, personRef);
        var found = views.of(personRef, plans.page(personRef, Cursor.id(page.after()), page.limit()));
        return Page.of(found, page.limit(), PlanView::id, view -> view).answer(uri);
    }
}
