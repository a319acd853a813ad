package org.opendps.eligibility.plan.budget;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.commitment.CommittedMoney;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.plan.SupportPlan;
import org.opendps.eligibility.plan.SupportPlans;
import org.opendps.eligibility.plan.course.ReviewDates;
import org.opendps.eligibility.plan.line.RouteSum;

/** {@code /v1/people/{personRef}/personal-budget}. */
@Path("/v1/people/{personRef}/personal-budget")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Support plans")
public class PersonalBudgetResource {

    private final PersonalBudgets budgets;
    private final SupportPlans plans;
    private final CommittedMoney money;
    private final KnownPeople people;
    private final Caller caller;
    private final InstantSource clock;

    PersonalBudgetResource(
            PersonalBudgets budgets,
            SupportPlans plans,
            CommittedMoney money,
            KnownPeople people,
            Caller caller,
            InstantSource clock) {
        this.budgets = budgets;
        this.plans = plans;
        this.money = money;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "The personal budget that stands for a person",
            description =
                    "Role practitioner of the person's council. Weekly, by route, with what is paid once apart, and what"
                            + " is committed and left of what the council manages. 404 when none stands: none was agreed, its plan"
                            + " has ended, or the latest determination gives no ground for it.")
    public RestResponse<PersonalBudgetView> standing(UUID personRef) {
        var budget = budgets.standing(personRef)
                .orElseThrow(() -> new NotFound("personal budget of person", personRef).refused());
        caller.mustBelongTo(budget.authority(), "personal budget of person", personRef);
        people.mustBeKnownTo(caller, personRef);
        var plan = plans.get(budget.supportPlanId());
        return Answers.ok(view(budget, plan), budget.version());
    }

    private PersonalBudgetView view(PersonalBudget budget, SupportPlan plan) {
        var committed = money.of(budget.personRef());
        var uses = new Uses(plan.lines(), committed, London.today(clock));
        return new PersonalBudgetView(
                plan.id(),
                plan.personRef(),
                plan.status(),
                budget.state(),
                budget.version(),
                budget.assessedOn().orElse(null),
                budget.ground(),
                budget.decision(),
                plan.number().orElse(null),
                plan.agreedOn().orElse(null),
                plan.review().map(ReviewDates::reviewBy).orElse(null),
                uses.lines(),
                plan.fundingRoute(),
                plan.weeklyAmount(),
                budget.contribution().weekly(),
                plan.weeklyAmount().minus(budget.contribution().weekly()),
                RouteSum.selfFunded(plan.lines()),
                RouteSum.oneOff(plan.lines()),
                uses.routes(budget.contribution().weekly()),
                budget.contribution(),
                plan.starts(),
                plan.ends(),
                budget.policyVersion(),
                committed);
    }
}
