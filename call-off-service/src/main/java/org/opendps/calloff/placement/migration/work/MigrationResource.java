package org.opendps.calloff.placement.migration.work;

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
import java.util.List;
import java.util.Objects;
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
import org.opendps.calloff.placement.RowResult;
import org.opendps.calloff.placement.migration.Migration;
import org.opendps.calloff.placement.migration.MigrationRequest;
import org.opendps.calloff.placement.migration.Migrations;
import org.opendps.calloff.placement.migration.SelectionRequest;
import org.opendps.calloff.placement.migration.preview.MigrationHead;
import org.opendps.calloff.placement.migration.preview.MigrationList;
import org.opendps.calloff.placement.migration.preview.MigrationView;

@Path("/v1/migrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Migrations")
public class MigrationResource {

    private final Preparing preparing;
    private final Migrations migrations;
    private final MigrationList list;
    private final WorkingOff workingOff;
    private final Caller caller;
    private final InstantSource clock;

    MigrationResource(
            Preparing preparing,
            Migrations migrations,
            MigrationList list,
            WorkingOff workingOff,
            Caller caller,
            InstantSource clock) {
        this.preparing = preparing;
        this.migrations = migrations;
        this.list = list;
        this.workingOff = workingOff;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Prepare a migration of spot or block placements to the framework, and see what it would do",
            description = "Role: commissioner; placements of the own council, listed or by a filter, 2,000 at the most."
                    + " Nothing changes yet. Each row shows the old and the new rate (the member's agreed rate in a"
                    + " framework; of frameworks that differ, in the one of purchasingSystemId), the gates, the difference a week, and why it cannot be applied. Block placements are touched only"
                    + " when they are chosen; then the void cost of their blocks is shown.")
    @APIResponseSchema(value = MigrationView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<MigrationView> prepare(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "spot", value = MigrationRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    MigrationRequest request) {
        var migration = preparing.prepare(request, caller.authority(), caller.username(), clock.instant());
        return Answers.created("/v1/migrations/" + migration.id(), list.view(migration, clock));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMISSIONER, Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "A migration, row by row, as it would be done now and as far as it was done",
            description = "Roles: commissioner, finance, finance-approver, auditor of the council.")
    public RestResponse<MigrationView> read(UUID id) {
        return Answers.ok(list.view(migrations.seen(id, caller.authority()), clock), 0);
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "Migrations, the first prepared first",
            description = "Roles: commissioner, finance, finance-approver, auditor of the council.")
    public RestResponse<Page<MigrationHead>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = migrations.page(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Migration::id, MigrationHead::of).answer(uri);
    }

    @POST
    @Path("/{id}/application")
    @Idempotent(seconds = Idempotent.MANY)
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Bring all, or some, placements of a migration under the framework",
            description = "Role: commissioner of the council. Each row by itself, with a result, after the gates were"
                    + " looked at again; finance is asked where there is more to pay or nothing committed yet. Done"
                    + " again, rows that were applied stay as they are. It stays the same placement, and on each day one"
                    + " term is payable. What takes longer than the gateway waits"
                    + " goes on: repeat it with the same Idempotency-Key until its answer is there.")
    public MigrationResults apply(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "some", value = SelectionRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    SelectionRequest request) {
        var migration = migrations.seen(id, caller.authority());
        return MigrationResults.of(workingOff.apply(migration, chosen(migration, request)));
    }

    @POST
    @Path("/{id}/reversal")
    @Idempotent(seconds = Idempotent.MANY)
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Take all, or some, placements of a migration back, before its day",
            description =
                    "Role: commissioner of the council. Each row by itself, with a result: the terms are what they"
                            + " were; where finance held money for these before, it is asked for it again, RESERVING"
                            + " until it has answered. Refused with 409 from the effective day on.")
    public MigrationResults reverse(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "some", value = SelectionRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    SelectionRequest request) {
        var migration = migrations.seen(id, caller.authority());
        return MigrationResults.of(workingOff.reverse(migration, chosen(migration, request)));
    }

    private static List<UUID> chosen(Migration migration, SelectionRequest request) {
        return Objects.requireNonNullElse(request.placementIds(), migration.placements()).stream()
                .distinct()
                .toList();
    }

    /** What became of each row. */
    public record MigrationResults(
            long holds, long awaitingMoney, long reversed, long refused, long failed, List<RowResult> rows) {

        static MigrationResults of(List<RowResult> rows) {
            return new MigrationResults(
                    count(rows, "HOLDS"),
                    count(rows, "RESERVING"),
                    count(rows, "REVERSED"),
                    count(rows, "REFUSED"),
                    count(rows, "FAILED"),
                    rows);
        }

        private static long count(List<RowResult> rows, String result) {
            return rows.stream().filter(row -> row.result().equals(result)).count();
        }
    }
}
