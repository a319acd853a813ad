package org.opendps.finance.directpayment.schedule;

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
import java.util.UUID;
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

/** {@code /v1/direct-payment-schedules}. */
@Path("/v1/direct-payment-schedules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Direct payments")
public class ScheduleResource {

    private final Agreeing agreeing;
    private final PaymentSchedules schedules;
    private final Caller caller;

    ScheduleResource(Agreeing agreeing, PaymentSchedules schedules, Caller caller) {
        this.agreeing = agreeing;
        this.schedules = schedules;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Propose what a person is paid to buy support with, or a provider that holds it for them",
            description =
                    "Role finance; the budget is of the own council and does not exclude direct payments. A week's"
                            + " sum net of what the person pays. Nothing is committed before somebody else has approved it. The"
                            + " reason names nobody.")
    @APIResponseSchema(value = ScheduleView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<ScheduleView> propose(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "weekly", value = ScheduleRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ScheduleRequest request) {
        var schedule = agreeing.propose(caller.authority(), request, Officer.of(caller));
        return Answers.created(
                "/v1/direct-payment-schedules/" + schedule.id(), ScheduleView.of(schedule), schedule.version());
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "Direct payments and individual service funds of the caller's council, the first proposed first",
            description = "Roles finance, finance-approver, finance-system, auditor. By person where one is named.")
    public RestResponse<Page<ScheduleView>> list(
            @QueryParam("personRef") @Nullable UUID personRef,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var found = schedules.page(caller.authority(), personRef, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), PaymentSchedule::id, ScheduleView::of)
                .answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.FINANCE_SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "One schedule: what is agreed, committed and paid",
            description = "Roles finance, finance-approver, finance-system, auditor of the council.")
    public RestResponse<ScheduleView> read(UUID id) {
        return answer(schedules.seen(id, caller.authority()));
    }

    @POST
    @Path("/{id}/change")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Propose another sum from a day on, which may be past",
            description = "Role finance of the council. Once somebody else has approved it, the next instalment is what"
                    + " is due by then less what was issued. 0.00 ends it.")
    public RestResponse<ScheduleView> change(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "review",
                                                            value = ScheduleRequest.Change.EXAMPLE)))
                    @Valid
                    @NotNull
                    ScheduleRequest.Change request) {
        return answer(agreeing.change(caller.authority(), id, request, Officer.of(caller)));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Approve what was proposed: it is committed to 31 March, and its instalments fall due",
            description = "Roles finance, finance-approver of the council; not whoever proposed it. 422 when the budget"
                    + " has not so much available: it stays proposed.")
    public RestResponse<ScheduleView> approve(UUID id) {
        return answer(agreeing.approve(caller.authority(), id, Officer.of(caller)));
    }

    @POST
    @Path("/{id}/rejection")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Reject what was proposed, or take back one's own",
            description = "Roles finance, finance-approver of the council, with a reason that names nobody.")
    public RestResponse<ScheduleView> reject(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "plan",
                                                            value = ScheduleRequest.Rejection.EXAMPLE)))
                    @Valid
                    @NotNull
                    ScheduleRequest.Rejection request) {
        return answer(agreeing.reject(caller.authority(), id, request.reason(), Officer.of(caller)));
    }

    private static RestResponse<ScheduleView> answer(PaymentSchedule schedule) {
        return Answers.ok(ScheduleView.of(schedule), schedule.version());
    }
}
