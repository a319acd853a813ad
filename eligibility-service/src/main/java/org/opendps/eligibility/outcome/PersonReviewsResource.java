package org.opendps.eligibility.outcome;

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

/** {@code /v1/people/{personRef}/outcome-reviews}. */
@Path("/v1/people/{personRef}/outcome-reviews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Outcomes")
public class PersonReviewsResource {

    private static final String EXAMPLE = """
            {"placementId": "0198c0de-0000-7000-8000-000000000001", "on": "2026-11-20", "occasion": "SIX_TO_EIGHT_WEEKS",
             "saidBy": "PERSON_WITH_SUPPORT",
             "words": {"ownWords": "I like the singing. The bus is too long.", "present": ["the sister"],
                       "wanted": "A shorter way there.",
                       "outcomes": [{"outcome": "RELATIONSHIPS", "result": "MET", "ownWords": "I have two friends now."},
                                    {"outcome": "COMMUNITY_FACILITIES", "result": "PARTLY"}]}}""";

    private final Reviewing reviewing;
    private final OutcomeReviews reviews;
    private final KnownPeople people;
    private final Caller caller;

    PersonReviewsResource(Reviewing reviewing, OutcomeReviews reviews, KnownPeople people, Caller caller) {
        this.reviewing = reviewing;
        this.reviews = reviews;
        this.people = people;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record in the person's own words what support has changed",
            description = "Role practitioner of the person's council; after six to eight weeks, every year, and when"
                    + " the person asks. The words stay here: call-off-service keeps the result of each outcome only."
                    + " 404 for a placement of somebody else.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<ReviewView> record(
            UUID personRef,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "after seven weeks", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    ReviewRequest request) {
        var review = reviewing.record(personRef, request);
        return Answers.created("/v1/outcome-reviews/" + review.id(), reviews.view(review));
    }

    @GET
    @Operation(
            summary = "What a person said of support, the latest first",
            description = "Role practitioner of the person's council.")
    public RestResponse<Page<ReviewView>> list(
            UUID personRef, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        people.mustBeKnownTo(caller, personRef);
        var found = reviews.page(personRef, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), OutcomeReview::id, reviews::view).answer(uri);
    }
}
