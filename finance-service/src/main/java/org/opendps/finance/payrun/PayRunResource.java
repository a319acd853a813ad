package org.opendps.finance.payrun;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.finance.officer.Officer;

/** {@code /v1/pay-runs}. */
@Path("/v1/pay-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pay runs")
public class PayRunResource {

    private final PayRunning running;
    private final PayRuns runs;
    private final PayRunInvoices invoices;
    private final PayLines lines;
    private final Caller caller;

    PayRunResource(PayRunning running, PayRuns runs, PayRunInvoices invoices, PayLines lines, Caller caller) {
        this.running = running;
        this.runs = runs;
        this.invoices = invoices;
        this.lines = lines;
        this.caller = caller;
    }

    @POST
    @Idempotent(seconds = Idempotent.MANY)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Prepare a pay run: what was approved of service up to a day, and is not paid",
            description =
                    "Role finance, for the own council. An invoice for each provider that the council bills itself;"
                            + " what changed after it was paid is a line of its own, more or less; a provider that would get less"
                            + " than nothing is carried forward. What was returned after the cut-off waits for its day. A"
                            + " provider's own invoice is paid whole: one with a line for days after `upTo` waits for a run up to"
                            + " its last day, and its term goes on meanwhile. One run is open at a time.")
    @APIResponseSchema(value = PayRunView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<PayRunView> draft(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "a week",
                                                            value = PayRunRequests.Drafting.EXAMPLE)))
                    @Valid
                    @NotNull
                    PayRunRequests.Drafting request) {
        running.prepare(caller.authority());
        var run = running.draft(caller.authority(), request.upTo(), Officer.of(caller));
        return Answers.created("/v1/pay-runs/" + run.id(), view(run), run.version());
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "Pay runs of the caller's council, the first first",
            description = "Roles finance, finance-approver, finance-system, auditor. By status where it is given.")
    public RestResponse<Page<PayRunView>> list(
            @QueryParam("status") @Nullable PayRunStatus status,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var found = runs.page(caller.authority(), status, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), PayRun::id, views(found)).answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "One pay run: its state and what is in it",
            description = "Roles finance, finance-approver, finance-system, auditor of the council.")
    public RestResponse<PayRunView> read(UUID id) {
        return answer(runs.seen(id, caller.authority()));
    }

    @GET
    @Path("/{id}/carried-forward")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "Providers that would have got less than nothing: it is set off in a later run",
            description = "Roles finance, finance-approver, auditor of the council.")
    public RestResponse<Page<PayLines.CarriedForward>> carriedForward(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return Page.part(lines.carriedForward(runs.seen(id, caller.authority()).id()), page)
                .answer(uri);
    }

    @POST
    @Path("/{id}/review")
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Have a pay run reviewed",
            description = "Role finance of the council. From now on its invoices are accepted or held.")
    public RestResponse<PayRunView> submit(UUID id) {
        return answer(running.submit(caller.authority(), id, Officer.of(caller)));
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent(seconds = Idempotent.MANY)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Accept all invoices that are in draft",
            description = "Roles finance, finance-approver of the council. Those of providers without a supplier number"
                    + " stay in draft: `notAccepted` says how many, and `notAccepted` of an invoice that it is one.")
    public RestResponse<PayRunView> acceptAll(UUID id) {
        return answer(running.acceptAll(caller.authority(), id));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed(Roles.FINANCE_APPROVER)
    @Operation(
            summary = "Approve a pay run: its payment file can be fetched",
            description =
                    "Role finance-approver of the council, not whoever prepared it. Refused while an invoice is in"
                            + " draft.")
    public RestResponse<PayRunView> approve(UUID id) {
        return answer(running.approve(caller.authority(), id, Officer.of(caller)));
    }

    @POST
    @Path("/{id}/discarding")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Discard a pay run that is not approved",
            description =
                    "Roles finance, finance-approver of the council, with a reason. The next run pays what was in it.")
    public RestResponse<PayRunView> discard(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "rates",
                                                            value = PayRunRequests.Discarding.EXAMPLE)))
                    @Valid
                    @NotNull
                    PayRunRequests.Discarding request) {
        return answer(running.discard(caller.authority(), id, request.reason(), Officer.of(caller)));
    }

    private RestResponse<PayRunView> answer(PayRun run) {
        return Answers.ok(view(run), run.version());
    }

    private PayRunView view(PayRun run) {
        return views(List.of(run)).apply(run);
    }

    private Function<PayRun, PayRunView> views(List<PayRun> of) {
        var ids = of.stream().map(PayRun::id).toList();
        var totals = invoices.totals(ids);
        var notAccepted = invoices.notAccepted(ids);
        return run -> PayRunView.of(
                run, totals.getOrDefault(run.id(), List.of()), notAccepted.getOrDefault(run.id(), List.of()));
    }
}
