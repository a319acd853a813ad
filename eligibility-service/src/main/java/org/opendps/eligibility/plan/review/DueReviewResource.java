package org.opendps.eligibility.plan.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.time.London;

/** {@code /v1/support-plan-reviews}. */
@Path("/v1/support-plan-reviews")
@RolesAllowed({Roles.PRACTITIONER, Roles.AUDITOR})
@Tag(name = "Support plans")
public class DueReviewResource {

    private static final LocalDate LONG_AGO = LocalDate.EPOCH;
    private static final LocalDate FAR_AWAY = LocalDate.of(9999, 12, 31);

    private final PlanReviews reviews;
    private final Caller caller;
    private final InstantSource clock;

    DueReviewResource(PlanReviews reviews, Caller caller, InstantSource clock) {
        this.reviews = reviews;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @Operation(
            operationId = "listReviewsOfSupportPlans",
            summary = "Plans whose review is due or overdue",
            description =
                    "Roles practitioner and auditor; of the own council, those that are to be reviewed first come first."
                            + " The first review is due from 6 weeks after the start and overdue after 8; each later one is due"
                            + " four weeks before its day and overdue after it. With dueOn, those that will be due on that day."
                            + " References and dates only.")
    public RestResponse<Page<DueReviewView>> due(
            @Parameter(description = "Only those") @QueryParam("state") DueReviewView.@Nullable State state,
            @Parameter(description = "Today unless another day is given") @QueryParam("dueOn") @Nullable
                    LocalDate dueOn,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var today = London.today(clock);
        var cursor = page.after();
        var found = reviews.due(
                caller.authority(),
                dueOn == null ? today : dueOn,
                state == DueReviewView.State.DUE ? today : LONG_AGO,
                state == DueReviewView.State.OVERDUE ? today.minusDays(1) : FAR_AWAY,
                cursor == null ? Place.BEFORE_ALL : Cursor.read(cursor, Place::read),
                page.limit() + 1);
        return Page.of(found, page.limit(), DueReview::key, review -> review.view(today))
                .answer(uri);
    }
}
