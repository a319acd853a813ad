package org.opendps.finance.contribution.bill;

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

/** {@code /v1/contributions/bills}. */
@Path("/v1/contributions/bills")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contributions")
public class BillResource {

    private final Billing billing;
    private final Bills bills;
    private final Caller caller;

    BillResource(Billing billing, Bills bills, Caller caller) {
        this.billing = billing;
        this.bills = bills;
        this.caller = caller;
    }

    /**
     * What a run over all people, or for one of them, has made.
     *
     * @param lines that are on a bill now and were on none
     */
    public record BilledView(long lines, Money amount, List<Billing.Billed> bills) {

        static BilledView of(List<Billing.Billed> bills) {
            return new BilledView(
                    bills.stream().mapToLong(Billing.Billed::lines).sum(),
                    Money.sum(bills.stream().map(Billing.Billed::amount).toList()),
                    bills);
        }
    }

    @POST
    @Idempotent(seconds = Idempotent.MANY)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_SYSTEM})
    @Operation(
            summary = "Bill what became due up to a day and is on no bill: one for each person",
            description = "Roles finance, finance-system, for the own council: all people at once, or one who is"
                    + " named; once a month by custom. Each has one bill up to a day: run again, it makes none, and what"
                    + " comes late is on the next. What was billed too much before is set off; somebody who would have to pay less than"
                    + " nothing is billed when more is due. Each is told to eligibility-service, which knows who it is for and"
                    + " writes the letter: `/v1/contribution-bills`.")
    public BilledView bill(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "November", value = BillRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    BillRequest request) {
        return BilledView.of(billing.bill(caller.authority(), request, caller.username()));
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "Bills of the caller's council, the first billed first",
            description = "Roles finance, finance-approver, finance-system, auditor. By person where one is named.")
    public RestResponse<Page<BillView>> list(
            @QueryParam("personRef") @Nullable UUID personRef,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var found = bills.page(caller.authority(), personRef, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), BillView::id, Function.identity()).answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "One bill with its lines, for a reference and no name",
            description = "Roles finance, finance-approver, finance-system, auditor of the council.")
    public BillView read(UUID id) {
        return bills.seen(id, caller.authority());
    }
}
