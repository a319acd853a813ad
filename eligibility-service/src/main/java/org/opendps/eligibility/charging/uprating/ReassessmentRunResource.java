package org.opendps.eligibility.charging.uprating;

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
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;

/** {@code /v1/reassessment-runs}. */
@Path("/v1/reassessment-runs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRACTITIONER, Roles.AUDITOR})
@Tag(name = "Charging")
public class ReassessmentRunResource {

    private static final String PATH = "/v1/reassessment-runs/";

    private static final String EXAMPLE = """
            {"on": "2027-04-06", "incomeChanges": [{"kind": "STATE_PENSION", "percent": 4.8},
                                                   {"kind": "INCOME_BENEFIT", "percent": 3.8}]}""";

    private final Reassessing reassessing;
    private final ReassessmentRuns runs;
    private final ReassessmentRows rows;
    private final Caller caller;

    ReassessmentRunResource(Reassessing reassessing, ReassessmentRuns runs, ReassessmentRows rows, Caller caller) {
        this.reassessing = reassessing;
        this.runs = runs;
        this.rows = rows;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PRACTITIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Work out what everybody would pay with the rates of another year",
            description = "Role practitioner. Of everybody whom the council charges, from the means that were assessed"
                    + " last, with incomes changed as given and in the age band of that day. Nobody pays anything else"
                    + " yet: read the rows, then have another practitioner apply it. 409 run-goes-on while one is not"
                    + " finished. What a rule refuses, such as for want of a rate, is BY_HAND.")
    @APIResponseSchema(value = RunView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<RunView> prepare(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a new April", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    Turn turn) {
        var run = reassessing.prepare(turn);
        return Answers.created(PATH + run.id(), run.view(), run.version());
    }

    @GET
    @Operation(
            summary = "The re-assessments of the council, the latest first",
            description = "Roles practitioner and auditor.")
    public RestResponse<Page<RunView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = runs.page(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), ReassessmentRun::id, ReassessmentRun::view)
                .answer(uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "A re-assessment with its progress and what it comes to",
            description =
                    "Roles practitioner and auditor of the council. Look again while it is PREVIEWING or APPLYING.")
    public RestResponse<RunView> read(UUID id) {
        return answer(runs.get(id, caller));
    }

    @GET
    @Path("/{id}/rows")
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @Operation(
            summary = "What each person paid and would pay",
            description = "Roles practitioner and auditor of the council; references only, in their order. `before` and"
                    + " `after` are at the cost that was assessed. As text/csv the whole list in one file.")
    public RestResponse<Page<RowView>> rows(
            UUID id,
            @QueryParam("outcome") ReassessmentRow.@Nullable Outcome outcome,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var run = runs.get(id, caller);
        var found = rows.page(run.id(), outcome, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), ReassessmentRow::personRef, RowView::of)
                .answer(uri);
    }

    @POST
    @Path("/{id}/application")
    @Idempotent
    @RolesAllowed(Roles.PRACTITIONER)
    @Operation(
            summary = "Make the financial assessments of a previewed re-assessment",
            description =
                    "Role practitioner of the council, and not who prepared it. Who was assessed after the preview,"
                            + " or whose sum would be another by now, is passed over and named so in the rows. What is BY_HAND"
                            + " stays to be assessed one by one.")
    public RestResponse<RunView> apply(UUID id) {
        return answer(reassessing.apply(id));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @RolesAllowed(Roles.PRACTITIONER)
    @Operation(
            summary = "Do nothing with a re-assessment",
            description = "Role practitioner of the council, before it is applied.")
    public RestResponse<RunView> cancel(UUID id) {
        return answer(reassessing.cancel(id));
    }

    private static RestResponse<RunView> answer(ReassessmentRun run) {
        return Answers.ok(run.view(), run.version());
    }
}
