package org.opendps.finance.savings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.finance.officer.Officer;
import org.opendps.finance.schedule.FinancialYear;

/** {@code /v1/savings-plans}. */
@Path("/v1/savings-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Savings")
public class SavingsPlanResource {

    private final Saving saving;
    private final SavingsPlans plans;
    private final ActualSpend spend;
    private final Caller caller;
    private final InstantSource clock;

    SavingsPlanResource(Saving saving, SavingsPlans plans, ActualSpend spend, Caller caller, InstantSource clock) {
        this.saving = saving;
        this.plans = plans;
        this.spend = spend;
        this.caller = caller;
        this.clock = clock;
    }

    record SavingsAsAt(
            LocalDate asAt,
            Instant knownAt,
            Baseline.Part comparedWith,

            @Schema(description = "Spend that is paid once, beside the sessions: in no effect")
            Money oneOffs,

            SavingsView savings) {}

    @POST
    @Idempotent
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Agree what is to be saved in a year, and against which baseline",
            description = "Roles finance, finance-approver, for the own council. A plan is of one directorate: spend of"
                    + " another never counts. Each has one for a financial year: 409 names the one there is."
                    + " One that was agreed wrongly is withdrawn first."
                    + " `counting` says which effects count towards the target; without it PRICE alone.")
    @APIResponseSchema(value = SavingsPlanView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<SavingsPlanView> agree(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "a million",
                                                            value = SavingsPlanRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    SavingsPlanRequest request) {
        var plan = saving.agree(caller.authority(), request, Officer.of(caller));
        return Answers.created("/v1/savings-plans/" + plan.id(), SavingsPlanView.of(plan), plan.version());
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "Savings plans of the council, the first agreed first",
            description = "Roles finance, finance-approver, commissioner, auditor of the council.")
    public RestResponse<Page<SavingsPlanView>> list(
            @QueryParam("financialYear") @Nullable FinancialYear year,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var found = plans.page(caller.authority(), year, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), SavingsPlan::id, SavingsPlanView::of)
                .answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "One savings plan, with its baseline as it was agreed and as it is adjusted",
            description = "Roles finance, finance-approver, commissioner, auditor of the council.")
    public RestResponse<SavingsPlanView> read(UUID id) {
        var plan = plans.seen(id, caller.authority());
        return Answers.ok(SavingsPlanView.of(plan), plan.version());
    }

    @GET
    @Path("/{id}/effects")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "What was saved of the target, by price, volume and mix of what was approved",
            description =
                    "Roles finance, finance-approver, commissioner, auditor of the council. Of the approved spend of"
                            + " the plan's directorate and year to the end of a day (`asAt`, today without it), as it was known at"
                            + " a moment (`knownAt`, now without it). Spend is told by category: where the baseline has bands, they"
                            + " are compared together. A session that is paid in part counts as that part, as it is"
                            + " known now, also where `knownAt` is earlier; what is paid once"
                            + " is in no effect, and stands apart. `comparedWith` is the baseline of the WHOLE_YEAR, or as much of it as days"
                            + " have passed (TO_DATE): in the middle of a year only that says something of volume. Price is the"
                            + " same by either.")
    public SavingsAsAt effects(
            UUID id,
            @QueryParam("asAt") @Nullable LocalDate asAt,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("comparedWith") @DefaultValue("WHOLE_YEAR") Baseline.Part comparedWith) {
        var plan = plans.seen(id, caller.authority());
        var known = knownAt == null ? clock.instant() : knownAt;
        var day = asAt == null ? London.today(clock) : asAt;
        var actual = spend.of(plan, day, known);
        return new SavingsAsAt(day, known, comparedWith, actual.oneOffs(), plan.saved(actual, comparedWith, day));
    }

    @POST
    @Path("/{id}/adjustments")
    @Idempotent
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Adjust the baseline of a line, or mark its service as closed",
            description =
                    "Roles finance, finance-approver of the council, with a reason and a reference. What was agreed"
                            + " stays to be seen. What falls of the volume of a closed service counts towards no target.")
    public RestResponse<SavingsPlanView> adjust(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "wages",
                                                            value = SavingsPlanRequest.Adjusting.EXAMPLE)))
                    @Valid
                    @NotNull
                    SavingsPlanRequest.Adjusting request) {
        var plan = saving.adjust(caller.authority(), id, request, Officer.of(caller));
        return Answers.ok(SavingsPlanView.of(plan), plan.version());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Withdraw a plan that was agreed wrongly",
            description = "Roles finance, finance-approver of the council, with a reason. It stays to be read, counts"
                    + " in no target of a budget, and another can be agreed for the directorate and year.")
    public RestResponse<SavingsPlanView> withdraw(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "the wrong year",
                                                            value = SavingsPlanRequest.Withdrawing.EXAMPLE)))
                    @Valid
                    @NotNull
                    SavingsPlanRequest.Withdrawing request) {
        var plan = saving.withdraw(caller.authority(), id, request, Officer.of(caller));
        return Answers.ok(SavingsPlanView.of(plan), plan.version());
    }
}
