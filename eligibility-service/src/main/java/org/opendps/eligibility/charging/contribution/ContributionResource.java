package org.opendps.eligibility.charging.contribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.KnownPeople;

/** {@code /v1/people/{personRef}/contribution}. */
@Path("/v1/people/{personRef}/contribution")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Charging")
public class ContributionResource {

    private final Contributions contributions;
    private final KnownPeople people;
    private final Caller caller;
    private final InstantSource clock;

    ContributionResource(Contributions contributions, KnownPeople people, Caller caller, InstantSource clock) {
        this.contributions = contributions;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "What a person pays a week on a day",
            description = "Role practitioner of the person's council. `affordable` is what the person could pay"
                    + " whatever the support costs, and null where the whole cost is to be paid. 404 when no financial"
                    + " assessment holds on that day.")
    public WeeklyContribution on(
            UUID personRef,
            @QueryParam("on") @Parameter(description = "The day; today when left out") @Nullable LocalDate on) {
        people.mustBeKnownTo(caller, personRef);
        var day = on == null ? London.today(clock) : on;
        return contributions
                .on(personRef, day)
                .orElseThrow(() -> new NotFound("contribution of person", personRef).refused());
    }
}
