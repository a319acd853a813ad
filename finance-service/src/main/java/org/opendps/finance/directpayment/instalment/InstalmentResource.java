package org.opendps.finance.directpayment.instalment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.finance.directpayment.reversal.ReversalRequest;
import org.opendps.finance.directpayment.schedule.FundBook;
import org.opendps.finance.officer.Officer;

/** Instalments of {@code /v1/direct-payment-schedules}. */
@Path("/v1/direct-payment-schedules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Direct payments")
public class InstalmentResource {

    private final Paying paying;
    private final Instalments instalments;
    private final FundBook book;
    private final Caller caller;

    InstalmentResource(Paying paying, Instalments instalments, FundBook book, Caller caller) {
        this.paying = paying;
        this.instalments = instalments;
        this.book = book;
        this.caller = caller;
    }

    @GET
    @Path("/instalments")
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "Instalments of the caller's council that are due, or paid, the first issued first",
            description =
                    "Roles finance, finance-approver, finance-system, auditor. Without `status` those that are due."
                            + " As text/csv, too.")
    public RestResponse<Page<InstalmentView>> list(
            @QueryParam("status") @Nullable InstalmentStatus status,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var wanted = status == null ? InstalmentStatus.DUE : status;
        var found = instalments.page(caller.authority(), wanted, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Instalment::id, InstalmentView::of).answer(uri);
    }

    @GET
    @Path("/{id}/instalments")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "Instalments of one schedule, the first issued first",
            description = "Roles finance, finance-approver, finance-system, auditor of the council.")
    public RestResponse<Page<InstalmentView>> ofSchedule(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = instalments.of(book.seen(id, caller.authority()).id(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Instalment::id, InstalmentView::of).answer(uri);
    }

    @POST
    @Path("/{id}/instalments/{number}/payment")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_SYSTEM})
    @Operation(
            summary = "Write down that an instalment was paid",
            description = "Roles finance, finance-system of the council, once. Whom it was paid to, and by which bank"
                    + " account, the council's finance system knows.")
    public RestResponse<InstalmentView> pay(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "BACS", value = PaidRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    PaidRequest request) {
        var paid = paying.pay(caller.authority(), id, number, request, Officer.of(caller));
        return Answers.ok(InstalmentView.of(paid), paid.version());
    }

    @POST
    @Path("/{id}/instalments/{number}/reversal")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Say that an instalment was written down as paid and was not: it is due again",
            description =
                    "Roles finance, finance-approver of the council; not whoever wrote it down as paid. The reason"
                            + " names nobody. What was written down stays in /reversals.")
    public RestResponse<InstalmentView> reverse(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "bank", value = ReversalRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ReversalRequest request) {
        var due = paying.reverse(caller.authority(), id, number, request.reason(), Officer.of(caller));
        return Answers.ok(InstalmentView.of(due), due.version());
    }

    @POST
    @Path("/payments")
    @Idempotent(seconds = Idempotent.MANY)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_SYSTEM})
    @Operation(
            summary = "Write down that many instalments were paid: all of them, or none",
            description = "Roles finance, finance-system of the council. 500 at the most.")
    public List<InstalmentView> payAll(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "BACS", value = PaidRequest.Batch.EXAMPLE)))
                    @Valid
                    @NotNull
                    PaidRequest.Batch request) {
        return paying.pay(caller.authority(), request, Officer.of(caller)).stream()
                .map(InstalmentView::of)
                .toList();
    }
}
