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
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.finance.attendance.party.Sides;
import org.opendps.finance.attendance.query.QueryView;
import org.opendps.finance.attendance.query.ReturnQueries;
import org.opendps.finance.attendance.query.ReturnQuery;

/** {@code /v1/attendance-returns/{id}/queries}. */
@Path("/v1/attendance-returns/{id}/queries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
public class QueryResource {

    private final Querying querying;
    private final ReturnQueries queries;
    private final AttendanceReturns returns;
    private final Sides sides;

    QueryResource(Querying querying, ReturnQueries queries, AttendanceReturns returns, Sides sides) {
        this.querying = querying;
        this.queries = queries;
        this.returns = returns;
        this.sides = sides;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER, Roles.FINANCE})
    @Operation(
            summary = "Ask the other side about a return",
            description = "Role finance of the council asks the provider; role provider, and roles portal and"
                    + " support-officer with On-Behalf-Of, ask the council. Names nobody who is supported. A return is"
                    + " not approved before each question is closed.")
    @APIResponseSchema(value = QueryView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<QueryView> ask(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "ask",
                                                            value = AttendanceRequests.Question.EXAMPLE)))
                    @Valid
                    @NotNull
                    AttendanceRequests.Question request) {
        var asked = querying.ask(id, request.question());
        return Answers.created("/v1/attendance-returns/" + id + "/queries", QueryView.from(asked), asked.version());
    }

    @GET
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER, Roles.FINANCE, Roles.COMMISSIONER, Roles.AUDITOR
    })
    @Operation(
            summary = "All questions about a return, in the order in which they were asked",
            description =
                    "Whoever may read the return: role provider its own; roles portal and support-officer those of"
                            + " the provider in On-Behalf-Of; roles finance, commissioner, auditor the council's.")
    public RestResponse<Page<QueryView>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        sides.seen(() -> returns.get(id), AttendanceReturn::providerId, AttendanceReturn::authority, id);
        return Page.part(queries.of(id).stream().map(QueryView::from).toList(), page)
                .answer(uri);
    }

    @POST
    @Path("/{queryId}/answer")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER, Roles.FINANCE})
    @Operation(
            summary = "Answer a question",
            description = "The side that was asked: role finance of the council, or role provider, and roles portal and"
                    + " support-officer with On-Behalf-Of. Once; names nobody who is supported.")
    public RestResponse<QueryView> answer(
            UUID id,
            UUID queryId,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "answer",
                                                            value = AttendanceRequests.Answer.EXAMPLE)))
                    @Valid
                    @NotNull
                    AttendanceRequests.Answer request) {
        return answered(querying.answer(id, queryId, request.answer()));
    }

    @POST
    @Path("/{queryId}/closing")
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER, Roles.FINANCE})
    @Operation(
            summary = "Close a question that is settled",
            description = "Role finance of the council closes each; role provider, and roles portal and support-officer"
                    + " with On-Behalf-Of, their own.")
    public RestResponse<QueryView> close(UUID id, UUID queryId) {
        return answered(querying.close(id, queryId));
    }

    private static RestResponse<QueryView> answered(ReturnQuery query) {
        return Answers.ok(QueryView.from(query), query.version());
    }
}
