package org.opendps.finance.payrun.payment;

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
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.finance.officer.Officer;
import org.opendps.finance.payrun.PayLines;
import org.opendps.finance.payrun.PayRun;
import org.opendps.finance.payrun.PayRunBook;
import org.opendps.finance.policy.FinanceSetting;

/** What follows the approval of a pay run. */
@Path("/v1/pay-runs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pay runs")
public class PaymentResource {

    private final Settling settling;
    private final PayRunBook book;
    private final PayLines lines;
    private final Policies policies;
    private final Caller caller;
    private final InstantSource clock;

    PaymentResource(
            Settling settling, PayRunBook book, PayLines lines, Policies policies, Caller caller, InstantSource clock) {
        this.settling = settling;
        this.book = book;
        this.lines = lines;
        this.policies = policies;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/payment-file")
    @Produces(PaymentFile.CSV)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM})
    @Operation(
            summary = "What the finance system is to pay: a line for each provider, and the control totals",
            description =
                    "Roles finance, finance-approver, finance-system of the council, from the approval on. The same"
                            + " bytes each time. Invoices of 0.00 are not in it, nor in its totals: they are paid with the"
                            + " run. Bank details are in the finance system, and only there.")
    public RestResponse<String> file(UUID id) {
        var run = approved(id, "the payment file");
        return RestResponse.ResponseBuilder.ok(new PaymentFile(run.number(), book.payable(id)).csv())
                .header("Content-Disposition", "attachment; filename=\"pay-run-" + run.number() + ".csv\"")
                .build();
    }

    /** What became of a run. */
    public record SettledView(UUID id, int number, String status) {}

    @POST
    @Path("/payment")
    @Idempotent(seconds = Idempotent.MANY)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_SYSTEM})
    @Operation(
            summary = "Read back what the finance system paid and what it rejected",
            description =
                    "Roles finance, finance-system of the council, once for each approved run. The control totals must"
                            + " be those of the payment file. What was rejected, or is held, is paid by a later run;"
                            + " a run of which everything was rejected is REJECTED.")
    public RestResponse<SettledView> settle(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "one rejected",
                                                            value = PaymentResult.EXAMPLE)))
                    @Valid
                    @NotNull
                    PaymentResult request) {
        var run = settling.settle(caller.authority(), id, request, Officer.of(caller));
        return Answers.ok(new SettledView(run.id(), run.number(), run.status().name()), run.version());
    }

    @GET
    @Path("/journal")
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "What is booked in the general ledger for a pay run",
            description =
                    "Roles finance, finance-approver, finance-system, auditor of the council, from the approval on."
                            + " Costs by cost centre and subjective code net of VAT, what providers collect from people, the VAT,"
                            + " and the creditors: debits and credits"
                            + " add up to the same. The control accounts are settings of the council. As text/csv, too.")
    public RestResponse<Page<LedgerLine>> journal(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var run = approved(id, "the journal");
        var policy = policies.on(caller.authority(), London.today(clock));
        var found = LedgerLine.of(
                run.number(),
                lines.costs(id, policy.text(FinanceSetting.CONTRIBUTIONS_ACCOUNT)).stream()
                        .map(cost ->
                                new LedgerLine.Cost(cost.costCentre(), cost.subjectiveCode(), cost.net(), cost.vat()))
                        .toList(),
                policy.text(FinanceSetting.VAT_CONTROL_ACCOUNT),
                policy.text(FinanceSetting.CREDITORS_CONTROL_ACCOUNT));
        return Page.part(found, page).answer(uri);
    }

    private PayRun approved(UUID id, String what) {
        var run = book.seen(id, caller.authority());
        run.mustBeApproved(what);
        return run;
    }
}
