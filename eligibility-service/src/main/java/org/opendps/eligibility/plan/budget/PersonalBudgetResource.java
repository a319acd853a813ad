package org.opendps.eligibility.plan.budget;

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
import org.opendps.eligibility.plan.SupportPlans;

/** {@code /v1/people/{personRef}/personal-budget}. */
@Path("/v1/people/{personRef}/personal-budget")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Support plans")
public class PersonalBudgetResource {

    private final PersonalBudgets budgets;
    private final SupportPlans plans;
    private final BudgetViews views;
    private final KnownPeople people;
    private final Caller caller;

    PersonalBudgetResource(
            PersonalBudgets budgets, SupportPlans plans, BudgetViews views, KnownPeople people, Caller caller) {
        this.budgets = budgets;
        this.plans = plans;
        this.views = views;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "The personal budget that stands for a person",
            description =
                    "Role practitioner of the person's council. Weekly, by route, with what is paid once apart, and what"
                            + " is committed of each route and left. 404 when none stands: none was agreed, its plan"
                            + " has ended, or the latest determination gives no ground for it.")
    public RestResponse<PersonalBudgetView> standing(UUID personRef) {
        var budget = budgets.standing(personRef)
                .orElseThrow(() -> new NotFound("personal budget of person", personRef).refused());
        caller.mustBelongTo(budget.authority(), "personal budget of person", personRef);
        people.mustBeKnownTo(caller, personRef);
        var plan = plans.get(budget.supportPlanId());
        return Answers.ok(views.of(budget, plan), budget.version());
    }
}
