package org.opendps.eligibility.plan.review;

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
import org.opendps.eligibility.plan.SupportPlans;

/** {@code /v1/support-plans/{id}/reviews}. */
@Path("/v1/support-plans/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Support plans")
public class ReviewResource {

    private static final String EXAMPLE = """
            {"outcome": "CONTINUE", "occasion": "PLANNED", "note": "Enjoys the Thursdays; Mondays are too early."}""";

    private final Reviewing reviewing;
    private final PlanReviews reviews;
    private final ReviewsOfAPerson opening;
    private final SupportPlans plans;
    private final KnownPeople people;
    private final Caller caller;

    ReviewResource(
            Reviewing reviewing,
            PlanReviews reviews,
            ReviewsOfAPerson opening,
            SupportPlans plans,
            KnownPeople people,
            Caller caller) {
        this.reviewing = reviewing;
        this.reviews = reviews;
        this.opening = opening;
        this.plans = plans;
        this.people = people;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a review of a plan",
            description =
                    "Role practitioner of the person's council, of a plan that stands. CONTINUE and REVISE set the next"
                            + " review, 12 months after this one at the latest (422 review-too-late); to revise, go on with"
                            + " /revision. END ends the plan today.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<ReviewView> record(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "goes on", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    ReviewRequest request) {
        var review = reviewing.record(caller, id, request);
        return Answers.created("/v1/support-plans/" + id + "/reviews", review);
    }

    @GET
    @Operation(
            summary = "The reviews of a plan, in the order in which they were recorded",
            description = "Role practitioner of the person's council.")
    public RestResponse<Page<ReviewView>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var plan = plans.get(id);
        caller.mustBelongTo(plan.authority(), "support plan", id);
        people.mustBeKnownTo(caller, plan.personRef());
        var found = opening.opened(plan.personRef(), reviews.page(id, Cursor.id(page.after()), page.limit()));
        return Page.of(found, page.limit(), ReviewView::id, view -> view).answer(uri);
    }
}
