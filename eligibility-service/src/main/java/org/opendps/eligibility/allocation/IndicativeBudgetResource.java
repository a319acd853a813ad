package org.opendps.eligibility.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** {@code /v1/indicative-budgets}. */
@Path("/v1/indicative-budgets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Resource allocation")
public class IndicativeBudgetResource {

    private static final String OVERRIDE = """
            {"yearly": "6400.00", "reason": "The questions do not ask about the nights."}""";
    private static final String PROPOSAL = """
            {"weekly": "165.00", "reason": "Three sessions a week are what it takes."}""";
    private static final String DECISION = """
            {"verdict": "AGREED", "reason": "The third session is what makes the outcome reachable."}""";

    private final Allocating allocating;
    private final IndicativeBudgets budgets;
    private final Reasons reasons;
    private final Caller caller;

    IndicativeBudgetResource(Allocating allocating, IndicativeBudgets budgets, Reasons reasons, Caller caller) {
        this.allocating = allocating;
        this.budgets = budgets;
        this.reasons = reasons;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "An indicative budget with every line of its sum",
            description = "Role practitioner of the person's council.")
    public RestResponse<IndicativeBudgetView> read(UUID id) {
        return answer(budgets.get(id, caller));
    }

    @POST
    @Path("/override")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set another indicative sum, with a reason",
            description =
                    "Role practitioner of the person's council, before a sum is proposed. What the table said stays"
                            + " to be seen.")
    public RestResponse<IndicativeBudgetView> override(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "more", value = OVERRIDE))) @Valid @NotNull
                    AllocationRequests.OtherSum request) {
        return answer(allocating.override(id, request));
    }

    @POST
    @Path("/proposal")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Propose what meeting the eligible needs costs",
            description = "Role practitioner of the person's council. Within the council's tolerance of the indicative"
                    + " budget it is AGREED at once; beyond it, in either direction, it is AT_PANEL.")
    public RestResponse<IndicativeBudgetView> propose(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "three sessions", value = PROPOSAL)))
                    @Valid
                    @NotNull
                    AllocationRequests.Proposal request) {
        return answer(allocating.propose(id, request));
    }

    @POST
    @Path("/panel-decision")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record what the panel decided",
            description = "Role practitioner of the person's council, and not who proposed the sum. SENT_BACK needs a"
                    + " ground; that the indicative budget is lower is none.")
    public RestResponse<IndicativeBudgetView> decide(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "agreed", value = DECISION)))
                    @Valid
                    @NotNull
                    AllocationRequests.Panel request) {
        return answer(allocating.decide(id, request));
    }

    private RestResponse<IndicativeBudgetView> answer(IndicativeBudget budget) {
        return Answers.ok(reasons.view(budget), budget.version());
    }
}
