package org.opendps.eligibility.transition;

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
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.KnownPeople;

/** {@code /v1/people/{personRef}/transition-readiness}. */
@Path("/v1/people/{personRef}/transition-readiness")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRACTITIONER, Roles.COMMISSIONER})
@Tag(name = "Transition")
public class ReadinessResource {

    private final FactRows rows;
    private final KnownPeople people;
    private final Caller caller;
    private final InstantSource clock;

    ReadinessResource(FactRows rows, KnownPeople people, Caller caller, InstantSource clock) {
        this.rows = rows;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "What is missing before a current service of a person may change",
            description =
                    "Roles practitioner and commissioner of the person's council: codes and dates only, and a reading of the"
                            + " person that is written down. Assessment, determination and plan have to be dated before the day of"
                            + " the change, and a personal budget has to stand on it. A band of the time before April 2015 never"
                            + " counts.")
    public ReadinessView read(
            UUID personRef,
            @Parameter(description = "The day of the change: the earliest possible unless it is given")
                    @QueryParam("on")
                    @Nullable
                    LocalDate on) {
        if (caller.is(Roles.PRACTITIONER)) {
            people.mustBeKnownTo(caller, personRef);
        } else {
            // of a record that only some may open no more than this is told
            var _ = people.mustBeOfTheCouncilOf(caller, personRef);
        }
        var facts = rows.of(personRef);
        return ReadinessView.of(personRef, facts, on == null ? facts.earliestChange(London.today(clock)) : on);
    }
}
