package org.opendps.eligibility.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.person.KnownPeople;

/** {@code /v1/support-plans}. */
@Path("/v1/support-plans")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Support plans")
public class PlanResource {

    private final Planning planning;
    private final SupportPlans plans;
    private final KnownPeople people;
    private final Caller caller;

    PlanResource(Planning planning, SupportPlans plans, KnownPeople people, Caller caller) {
        this.planning = planning;
        this.plans = plans;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A support plan", description = "Role practitioner of the person's council.")
    public RestResponse<PlanView> read(UUID id) {
        var plan = plans.get(id);
        caller.mustBelongTo(plan.authority(), "support plan", id);
        people.mustBeKnownTo(caller, plan.personRef());
        return Answers.ok(PlanView.from(plan), plan.version());
    }

    @POST
    @Path("/{id}/agreement")
    @Idempotent
    @Operation(
            summary = "Agree a support plan: the personal budget stands",
            description =
                    "Role practitioner of the person's council. An earlier plan is superseded. 422 panel-not-agreed"
                            + " when the person has an indicative budget, the plan costs more or less than it by more than the"
                            + " council tolerates, and no panel has agreed to that sum.")
    public RestResponse<PlanView> agree(UUID id) {
        var plan = planning.agree(caller, id);
        return Answers.ok(PlanView.from(plan), plan.version());
    }
}
