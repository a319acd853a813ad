package org.opendps.eligibility.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.person.KnownPeople;

/** {@code /v1/people/{personRef}/personal-budget}. */
@Path("/v1/people/{personRef}/personal-budget")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Support plans")
public class PersonalBudgetResource {

    private final PersonalBudgets budgets;
    private final SupportPlans plans;
    private final KnownPeople people;
    private final Caller caller;

    PersonalBudgetResource(PersonalBudgets budgets, SupportPlans plans, KnownPeople people, Caller caller) {
        this.budgets = budgets;
        this.plans = plans;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "The personal budget that stands for a person",
            description = "Role practitioner of the person's council. 404 when none stands: none was agreed, or the"
                    + " latest determination is not ELIGIBLE.")
    public RestResponse<PlanView> standing(UUID personRef) {
        var plan = budgets.standing(personRef)
                .map(budget -> plans.get(budget.supportPlanId()))
                .orElseThrow(() -> new NotFound("personal budget of person", personRef).refused());
        caller.mustBelongTo(plan.authority(), "personal budget of person", personRef);
        people.mustBeKnownTo(caller, personRef);
        return Answers.ok(PlanView.from(plan), plan.version());
    }
}
