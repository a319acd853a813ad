package org.opendps.eligibility.outcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;

/** {@code /v1/outcome-reviews}. */
@Path("/v1/outcome-reviews/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Outcomes")
public class ReviewResource {

    private final OutcomeReviews reviews;
    private final Caller caller;

    ReviewResource(OutcomeReviews reviews, Caller caller) {
        this.reviews = reviews;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What a person said at one review", description = "Role practitioner of the person's council.")
    public ReviewView read(UUID id) {
        return reviews.view(reviews.get(id, caller));
    }
}
