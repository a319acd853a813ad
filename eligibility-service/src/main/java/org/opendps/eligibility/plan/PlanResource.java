package org.opendps.eligibility.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;

/** {@code /v1/support-plans}, and what stands of them for a person. */
@Path("/v1")
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Support plans")
public class PlanResource {

    private static final String EXAMPLE = """
            {"lines": [{"category": "DAY-CENTRE", "area": "NORTH", "outcomes": ["RELATIONSHIPS", "COMMUNITY_FACILITIES"],
                        "sessionsPerWeek": 2, "days": ["MONDAY", "THURSDAY"], "weeklyCost": "110.00"}],
             "adultPays": "46.10", "fundingRoute": "COUNCIL_MANAGED", "from": "2026-11-30"}""";

    private final Planning planning;
    private final SupportPlans plans;
    private final Caller caller;

    PlanResource(Planning planning, SupportPlans plans, Caller caller) {
        this.planning = planning;
        this.plans = plans;
        this.caller = caller;
    }

    @POST
    @Path("/people/{personRef}/support-plans")
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

    @GET
    @Path("/support-plans/{id}")
    @Operation(summary = "A support plan", description = "Role practitioner of the person's council.")
    public RestResponse<PlanView> read(UUID id) {
        var plan = plans.get(id);
        caller.mustBelongTo(plan.authority(), "support plan", id);
        return Answers.ok(PlanView.from(plan), plan.version());
    }

    @POST
    @Path("/support-plans/{id}/agreement")
    @Idempotent
    @Operation(
            summary = "Agree a support plan: the personal budget stands",
            description = "Role practitioner of the person's council. An earlier plan is superseded.")
    public RestResponse<PlanView> agree(UUID id) {
        var plan = planning.agree(caller, id);
        return Answers.ok(PlanView.from(plan), plan.version());
    }

    @GET
    @Path("/people/{personRef}/personal-budget")
    @Operation(
            summary = "The personal budget that stands for a person",
            description = "Role practitioner of the person's council. 404 when none stands.")
    public RestResponse<PlanView> standing(UUID personRef) {
        var plan = plans.standing(personRef)
                .orElseThrow(() -> new NotFound("personal budget of person", personRef).refused());
        caller.mustBelongTo(plan.authority(), "personal budget of person", personRef);
        return Answers.ok(PlanView.from(plan), plan.version());
    }
}
