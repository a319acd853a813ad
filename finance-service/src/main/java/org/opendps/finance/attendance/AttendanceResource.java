package org.opendps.finance.attendance;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.finance.attendance.party.Sides;
import org.opendps.finance.attendance.query.ReturnQueries;

/** {@code /v1/attendance-returns}. */
@Path("/v1/attendance-returns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
public class AttendanceResource {

    private static final String SUBMISSION = """
            {"placementId": "01990000-0000-7000-8000-000000000001", "weekStarting": "2026-12-07",
             "sessions": [{"date": "2026-12-07", "outcome": "ATTENDED"},
                          {"date": "2026-12-10", "outcome": "ABSENT", "code": "ILLNESS",
                           "noticeGivenAt": "2026-12-09T16:30:00Z"}]}""";

    private final Attending attending;
    private final Approving approving;
    private final AttendanceReturns returns;
    private final ReturnQueries queries;
    private final Sides sides;

    AttendanceResource(
            Attending attending, Approving approving, AttendanceReturns returns, ReturnQueries queries, Sides sides) {
        this.attending = attending;
        this.approving = approving;
        this.returns = returns;
        this.queries = queries;
        this.sides = sides;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "Return a week of attendance",
            description = "Role provider, for its own placements; roles portal with a mandate and support-officer with"
                    + " the consent of the provider in On-Behalf-Of. Each planned session of the week that is not"
                    + " accounted for yet, once; from the day after the last of them. An absence has its code and when"
                    + " notice was given, if it was: what is paid depends on both, and one without a code is not paid."
                    + " The answer says for each session what will be paid, and why. Another price in the same week is"
                    + " the same return; another provider has its own. A week that was sent back is returned again.")
    @APIResponseSchema(value = AttendanceView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<AttendanceView> submit(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "two sessions", value = SUBMISSION)))
                    @Valid
                    @NotNull
                    AttendanceRequests.Submission request) {
        var submitted = attending.submit(sides.provider(), sides.signature(), request);
        return Answers.created(
                "/v1/attendance-returns/" + submitted.id(),
                AttendanceView.from(submitted, null, List.of()),
                submitted.version());
    }

    @GET
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER, Roles.FINANCE, Roles.COMMISSIONER, Roles.AUDITOR
    })
    @Operation(
            summary = "Returns in one state, oldest first",
            description = "Role provider: its own; roles portal and support-officer: those of the provider in"
                    + " On-Behalf-Of. Roles finance, commissioner, auditor: the council's. Of one placement, one"
                    + " provider or one week where it is given, the waiting ones unless another status is. What will be paid for one that"
                    + " waits is as it was told at its submission; the single view looks again.")
    public RestResponse<Page<AttendanceView>> list(
            @BeanParam ReturnFilter filter, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var after = Cursor.id(page.after());
        var found = sides.isForAProvider()
                ? returns.ofProvider(sides.provider(), filter, after, page.limit())
                : returns.ofAuthority(sides.authority(), filter, after, page.limit());
        var asked = queries.of(found.stream().map(AttendanceReturn::id).toList());
        return Page.of(
                        found,
                        page.limit(),
                        AttendanceReturn::id,
                        one -> AttendanceView.from(one, null, asked.getOrDefault(one.id(), List.of())))
                .answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER, Roles.FINANCE, Roles.COMMISSIONER, Roles.AUDITOR
    })
    @Operation(
            summary = "One return",
            description = "While it waits, with what will be paid as it is known now; afterwards with what is paid"
                    + " for it after later changes. Role provider: its own; roles portal and support-officer: those of the provider in"
                    + " On-Behalf-Of. Roles finance, commissioner, auditor: the council's.")
    public RestResponse<AttendanceView> read(UUID id) {
        var standing = sides.seen(
                () -> attending.read(id),
                one -> one.attendance().providerId(),
                one -> one.attendance().authority(),
                id);
        var found = standing.attendance();
        return Answers.ok(AttendanceView.from(found, standing.paidNow(), queries.of(id)), found.version());
    }

    private RestResponse<AttendanceView> answer(AttendanceReturn one) {
        return Answers.ok(AttendanceView.from(one, null, queries.of(one.id())), one.version());
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Approve a return: what is paid becomes spend",
            description = "Role finance of the council. Not by whoever sent it, for whomever; not while a question"
                    + " about it is open. What is not paid of its sessions goes"
                    + " back to what is available. When the placement was changed meanwhile so that other sessions are"
                    + " planned, 422 sessions-changed-since: reject the return, and the provider returns it again.")
    public RestResponse<AttendanceView> approve(UUID id) {
        return answer(approving.approve(sides.authority(), id, sides.officer()));
    }

    @POST
    @Path("/{id}/rejection")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Send a return back to its provider",
            description = "Role finance of the council; with a reason that the provider reads and that says nothing of"
                    + " who the person is. The provider can then return that week again.")
    public RestResponse<AttendanceView> reject(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "ended",
                                                            value = AttendanceRequests.Rejection.EXAMPLE)))
                    @Valid
                    @NotNull
                    AttendanceRequests.Rejection request) {
        return answer(approving.reject(sides.authority(), id, request.reason(), sides.officer()));
    }
}
