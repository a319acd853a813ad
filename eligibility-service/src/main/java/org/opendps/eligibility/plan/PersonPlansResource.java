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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;

@Path("/v1/people/{personRef}/support-plans")
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Support plans")
public class PersonPlansResource {

    private static final String EXAMPLE = """
            {"lines": [{"category": "DAY", "area": "NORTH", "outcomes": ["Meet friends", "Learn woodwork"],
                        "sessionsPerWeek": 2, "days": ["MONDAY", "THURSDAY"], "weeklyCost": "110.00"}],
             "adultPays": "46.10", "fundingRoute": "COUNCIL_MANAGED", "from": "2026-11-23"}
            """;

    private final Planning planning;

    PersonPlansResource(Planning planning) {
        this.planning = planning;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Draft a support plan for an eligible person",
            description = "Role practitioner, of the council that registered the person. What the council pays is"
                    + " computed.")
    @APIResponseSchema(value = SupportPlanView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "two sessions a week", value = EXAMPLE)))
    public RestResponse<SupportPlanView> draft(UUID personRef, @Valid @NotNull SupportPlanRequest request) {
        var plan = planning.draft(personRef, request);
        return Answers.created("/v1/support-plans/" + plan.id(), SupportPlanView.from(plan), plan.version());
    }
}
