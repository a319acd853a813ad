package org.opendps.eligibility.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.person.KnownPeople;

/** {@code /v1/people/{personRef}/indicative-budgets}. */
@Path("/v1/people/{personRef}/indicative-budgets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Resource allocation")
public class PersonIndicativeBudgetsResource {

    private static final String EXAMPLE = """
            {"answers": [{"question": "MEALS", "choice": "HELP"}, {"question": "OUT", "choice": "HELP"},
                         {"question": "CARER", "choice": "SOME"}]}""";

    private final Allocating allocating;
    private final IndicativeBudgets budgets;
    private final Reasons reasons;
    private final KnownPeople people;
    private final Caller caller;

    PersonIndicativeBudgetsResource(
            Allocating allocating, IndicativeBudgets budgets, Reasons reasons, KnownPeople people, Caller caller) {
        this.allocating = allocating;
        this.budgets = budgets;
        this.reasons = reasons;
        this.people = people;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Work out an indicative budget",
            description = "Role practitioner of the person's council. 422 nothing-to-allocate unless the latest"
                    + " determination gives ground to meet needs. Uses the points table in force today and keeps which it was. The"
                    + " latest is what a support plan is compared with; it is never a cap.")
    @APIResponseSchema(value = IndicativeBudgetView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<IndicativeBudgetView> calculate(
            UUID personRef,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "three answers", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    AllocationRequests.Answers request) {
        var budget = allocating.calculate(personRef, request.answers());
        return Answers.created("/v1/indicative-budgets/" + budget.id(), reasons.view(budget), budget.version());
    }

    @GET
    @Operation(
            summary = "The indicative budgets of a person, the latest first",
            description = "Role practitioner of the person's council.")
    public RestResponse<Page<IndicativeBudgetView>> list(
            UUID personRef, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        people.mustBeKnownTo(caller, personRef);
        var found = budgets.page(personRef, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), IndicativeBudget::id, reasons::view).answer(uri);
    }
}
