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
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.person.Register;

@Path("/v1/people/{personRef}/personal-budget")
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Support plans")
public class PersonalBudgetResource {

    private final PersonalBudgets budgets;
    private final SupportPlans plans;
    private final Register register;

    PersonalBudgetResource(PersonalBudgets budgets, SupportPlans plans, Register register) {
        this.budgets = budgets;
        this.plans = plans;
        this.register = register;
    }

    @GET
    @Operation(
            summary = "The personal budget that stands for a person",
            description = "Role practitioner, of the council that registered the person.")
    public RestResponse<PersonalBudgetView> read(UUID personRef) {
        var person = register.find(personRef);
        var budget = budgets.get(person.personRef());
        return Answers.ok(PersonalBudgetView.from(budget, plans.get(budget.supportPlanId())), budget.version());
    }
}
