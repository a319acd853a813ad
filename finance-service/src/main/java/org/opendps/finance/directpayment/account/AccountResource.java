package org.opendps.finance.directpayment.account;

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
import org.opendps.finance.directpayment.reversal.ReversalRequest;
import org.opendps.finance.directpayment.schedule.FundBook;
import org.opendps.finance.directpayment.schedule.PaymentSchedule;
import org.opendps.finance.officer.Officer;

/** {@code /v1/direct-payment-schedules/{id}/returns}. */
@Path("/v1/direct-payment-schedules/{scheduleId}/returns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Direct payments")
public class AccountResource {

    private final Accounting accounting;
    private final AccountReturns accounts;
    private final FundBook book;
    private final Caller caller;

    AccountResource(Accounting accounting, AccountReturns accounts, FundBook book, Caller caller) {
        this.accounting = accounting;
        this.accounts = accounts;
        this.book = book;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Record the account of a period: spent, left, receipts checked",
            description = "Role finance of the council. What is left above the council's number of weeks of the payment"
                    + " is a surplus that waits for somebody else's decision.")
    @APIResponseSchema(value = AccountView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<AccountView> record(
            @PathParam("scheduleId") UUID scheduleId,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "quarter", value = AccountRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    AccountRequest request) {
        var account = accounting.record(caller.authority(), scheduleId, request, Officer.of(caller));
        return Answers.created(
                "/v1/direct-payment-schedules/" + scheduleId + "/returns", view(account), account.version());
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "Accounts of one schedule, the first recorded first",
            description = "Roles finance, finance-approver, auditor of the council.")
    public RestResponse<Page<AccountView>> list(
            @PathParam("scheduleId") UUID scheduleId, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var schedule = book.seen(scheduleId, caller.authority());
        var found = accounts.page(scheduleId, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), AccountReturn::id, account -> view(account, schedule))
                .answer(uri);
    }

    @POST
    @Path("/{id}/recovery")
    @Idempotent
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Have a surplus taken back: the next instalments are less, or the person pays it to the council",
            description =
                    "Roles finance, finance-approver of the council; not whoever recorded the account. What is not"
                            + " paid back may be deducted after all. The reason names nobody.")
    public RestResponse<AccountView> recover(
            @PathParam("scheduleId") UUID scheduleId,
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "deduction",
                                                            value = AccountRequest.Recovery.EXAMPLE)))
                    @Valid
                    @NotNull
                    AccountRequest.Recovery request) {
        return answer(accounting.recover(caller.authority(), scheduleId, id, request, Officer.of(caller)));
    }

    @POST
    @Path("/{id}/waiver")
    @Idempotent
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Leave a surplus in the account",
            description =
                    "Roles finance, finance-approver of the council; not whoever recorded the account. Also what was"
                            + " to be paid back, and is not. The reason names nobody.")
    public RestResponse<AccountView> waive(
            @PathParam("scheduleId") UUID scheduleId,
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "spring",
                                                            value = AccountRequest.Waiver.EXAMPLE)))
                    @Valid
                    @NotNull
                    AccountRequest.Waiver request) {
        return answer(accounting.waive(caller.authority(), scheduleId, id, request.reason(), Officer.of(caller)));
    }

    @POST
    @Path("/{id}/repayment")
    @Idempotent
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_SYSTEM})
    @Operation(
            summary = "Write down that a surplus was paid back",
            description =
                    "Roles finance, finance-system of the council, once it was decided. Without an amount it is the"
                            + " surplus. Where less is to be paid back by now, see `toRecover`, the amount says what came;"
                            + " what is more than that is paid again. The reference names nobody.")
    public RestResponse<AccountView> repaid(
            @PathParam("scheduleId") UUID scheduleId,
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "paid back",
                                                            value = AccountRequest.Repayment.EXAMPLE)))
                    @Valid
                    @NotNull
                    AccountRequest.Repayment request) {
        return answer(accounting.repaid(caller.authority(), scheduleId, id, request, Officer.of(caller)));
    }

    @POST
    @Path("/{id}/reversal")
    @Idempotent
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Say that a surplus was written down as paid back and was not: it is waited for again",
            description = "Roles finance, finance-approver of the council; not whoever wrote it down as paid back. The"
                    + " reason names nobody. What was written down stays in /reversals. What was deducted is not"
                    + " reversed.")
    public RestResponse<AccountView> reverse(
            @PathParam("scheduleId") UUID scheduleId,
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "bank", value = ReversalRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ReversalRequest request) {
        return answer(accounting.reverse(caller.authority(), scheduleId, id, request.reason(), Officer.of(caller)));
    }

    private RestResponse<AccountView> answer(AccountReturn account) {
        return Answers.ok(view(account), account.version());
    }

    private AccountView view(AccountReturn account) {
        return view(account, book.seen(account.scheduleId(), caller.authority()));
    }

    private AccountView view(AccountReturn account, PaymentSchedule schedule) {
        return AccountView.of(account, book.toRecover(schedule, account.id()));
    }
}
