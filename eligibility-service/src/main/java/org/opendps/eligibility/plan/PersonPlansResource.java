package org.opendps.eligibility.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;

/** {@code /v1/people/{personRef}/support-plans}. */
@Path("/v1/people/{personRef}/support-plans")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Support plans")
public class PersonPlansResource {

    private static final String EXAMPLE = """
            {"lines": [{"category": "DAY-CENTRE", "area": "NORTH", "outcomes": ["RELATIONSHIPS", "COMMUNITY_FACILITIES"],
                        "sessionsPerWeek": 2, "days": ["MONDAY", "THURSDAY"], "weeklyCost": "110.00"}],
             "adultPays": "46.10", "fundingRoute": "COUNCIL_MANAGED", "from": "2026-11-30"}""";

    private final Planning planning;
    private final Caller caller;

    PersonPlansResource(Planning planning, Caller caller) {
        this.planning = planning;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Draft a support plan",
            description = "Role practitioner of the person's council. 422 person-not-eligible unless the latest"
                    + " determination says ELIGIBLE.")
    public RestResponse<PlanView> draft(
            UUID personRef,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "two days a week", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    PlanRequest request) {
        var plan = planning.draft(caller, personRef, request);
        return Answers.created("/v1/support-plans/" + plan.id(), PlanView.from(plan), plan.version());
    }
}
