package org.opendps.eligibility.transition.cohort;

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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
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
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.access.Purpose;
import org.opendps.eligibility.person.access.Recording;
import org.opendps.eligibility.transition.FactRows;

/** {@code /v1/cohorts}. */
@Path("/v1/cohorts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRACTITIONER, Roles.COMMISSIONER})
@Tag(name = "Transition")
public class CohortResource {

    private static final String EXAMPLE = """
            {"name": "Day services contract that ends in spring", "changeOn": "2027-04-01",
             "personRefs": ["5f1c2a4e-7c0b-4f63-9b57-2f2a6d0c8e11"]}""";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Gathering gathering;
    private final Cohorts cohorts;
    private final FactRows rows;
    private final Recording recording;
    private final Caller caller;
    private final InstantSource clock;

    CohortResource(
            Gathering gathering,
            Cohorts cohorts,
            FactRows rows,
            Recording recording,
            Caller caller,
            InstantSource clock) {
        this.gathering = gathering;
        this.cohorts = cohorts;
        this.rows = rows;
        this.recording = recording;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Gather people whose services are to change together",
            description =
                    "Roles practitioner and commissioner: up to 5,000 people of the own council, by their references."
                            + " 422 people-unknown when one of them is not, or is named twice.")
    @APIResponseSchema(value = CohortView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<CohortView> gather(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "one", value = EXAMPLE))) @Valid @NotNull
                    CohortRequest request) {
        var cohort = gathering.gather(caller, request);
        return Answers.created("/v1/cohorts/" + cohort.id(), cohort.view());
    }

    @GET
    @Operation(
            summary = "The cohorts of the council, in the order in which they were made",
            description = "Roles practitioner and commissioner: of their own council.")
    public RestResponse<Page<CohortView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = cohorts.page(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Cohort::id, Cohort::view).answer(uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "How far a cohort is, in counts",
            description =
                    "Roles practitioner and commissioner, of its council. on is the day of the change: the cohort's"
                            + " own unless another is given.")
    public CohortCounts counts(UUID id, @QueryParam("on") @Nullable LocalDate on) {
        var cohort = cohorts.get(caller, id);
        var all = rows.of(id, BEFORE_ALL, CohortRequest.MOST);
        return CohortCounts.of(cohort.view(), all, on == null ? cohort.changeOn() : on, London.today(clock));
    }

    @GET
    @Path("/{id}/people")
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @Operation(
            summary = "How far each of a cohort is, in the order of the references",
            description =
                    "Roles practitioner and commissioner, of its council: codes and dates only. A reading of each of"
                            + " them that is written down.")
    public RestResponse<Page<CohortRow>> people(
            UUID id,
            @QueryParam("on") @Nullable LocalDate on,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var cohort = cohorts.get(caller, id);
        var after = Objects.requireNonNullElse(Cursor.id(page.after()), BEFORE_ALL);
        var found = rows.of(id, after, page.limit() + 1);
        var day = on == null ? cohort.changeOn() : on;
        var today = London.today(clock);
        var shown = Page.of(
                found, page.limit(), FactRows.Row::personRef, (FactRows.Row row) -> CohortRow.of(row, day, today));
        recording.found(
                caller,
                shown.items().stream().map(CohortRow::personRef).toList(),
                Purpose.CARE,
                "GET /v1/cohorts/…/people");
        return shown.answer(uri);
    }
}
