package org.opendps.calloff.placement.review;

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
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.competition.Viewpoints;
import org.opendps.calloff.placement.list.PlacementList;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/placements/{id}/outcome-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Outcome reviews")
public class ReviewResource {

    private final Reviewing reviewing;
    private final OutcomeReviews reviews;
    private final PlacementList placements;
    private final Viewpoints viewpoints;
    private final Caller caller;
    private final InstantSource clock;

    ReviewResource(
            Reviewing reviewing,
            OutcomeReviews reviews,
            PlacementList placements,
            Viewpoints viewpoints,
            Caller caller,
            InstantSource clock) {
        this.reviewing = reviewing;
        this.reviews = reviews;
        this.placements = placements;
        this.viewpoints = viewpoints;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PRACTITIONER, Roles.COMMISSIONER})
    @Operation(
            summary = "Record whether the outcomes are met",
            description = "Roles: practitioner, commissioner of the council. Due 6 to 8 weeks after the start, then"
                    + " yearly or on request, as the council's policy says; GET /v1/placements?reviewDueBefore= lists"
                    + " what is due. Codes only: what the person said, and words about the person, belong to the outcome"
                    + " review of the support plan in eligibility-service. A concern is about the service, with an"
                    + " action and its day.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<ReviewView> record(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "first", value = ReviewRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ReviewRequest request) {
        var review = reviewing.record(id, request, caller.authority(), Actor.of(caller), clock.instant());
        return Answers.created(
                "/v1/placements/" + id + "/outcome-reviews/" + review.id(),
                ReviewView.of(review, true),
                review.version());
    }

    @POST
    @Path("/{reviewId}/provider-note")
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "Say something to a review, as the provider that was reviewed",
            description =
                    "Roles: provider, of its own placement; portal, support-officer On-Behalf-Of it. About the service, not about the person. A later note"
                            + " is shown first, and the earlier ones stay in earlierNotes.")
    public RestResponse<ReviewView> note(
            UUID id,
            UUID reviewId,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "note", value = NoteRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    NoteRequest request) {
        var review = reviewing.note(id, reviewId, request.note(), viewpoints.provider(), clock.instant());
        return Answers.ok(ReviewView.of(review, false), review.version());
    }

    @GET
    @RolesAllowed({
        Roles.PRACTITIONER,
        Roles.COMMISSIONER,
        Roles.SUPPORT_OFFICER,
        Roles.AUDITOR,
        Roles.PROVIDER,
        Roles.PORTAL
    })
    @Operation(
            summary = "Outcome reviews of a placement, the first recorded first",
            description = "Roles: practitioner, commissioner, support-officer, auditor of the council; a provider, or"
                    + " portal or support-officer On-Behalf-Of it, those of its own service.")
    public RestResponse<Page<ReviewView>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var viewpoint = viewpoints.ofPlacement();
        var placement = placements.seen(id, viewpoint);
        var found = reviews.page(placement.id(), only(viewpoint), Cursor.id(page.after()), page.limit());
        boolean forCouncil = only(viewpoint) == null;
        return Page.of(found, page.limit(), OutcomeReview::id, review -> ReviewView.of(review, forCouncil))
                .answer(uri);
    }

    @GET
    @Path("/{reviewId}")
    @RolesAllowed({
        Roles.PRACTITIONER,
        Roles.COMMISSIONER,
        Roles.SUPPORT_OFFICER,
        Roles.AUDITOR,
        Roles.PROVIDER,
        Roles.PORTAL
    })
    @Operation(
            summary = "An outcome review of a placement",
            description = "Roles: practitioner, commissioner, support-officer, auditor of the council; a provider, or"
                    + " portal or support-officer On-Behalf-Of it, one of its own service.")
    public RestResponse<ReviewView> read(UUID id, UUID reviewId) {
        var viewpoint = viewpoints.ofPlacement();
        var placement = placements.seen(id, viewpoint);
        var review = reviews.seen(reviewId, placement.id(), only(viewpoint));
        return Answers.ok(ReviewView.of(review, only(viewpoint) == null), review.version());
    }

    private static @Nullable UUID only(Viewpoint viewpoint) {
        return switch (viewpoint) {
            case Viewpoint.OfProvider own -> own.id();
            case Viewpoint.Council council -> null;
        };
    }
}
