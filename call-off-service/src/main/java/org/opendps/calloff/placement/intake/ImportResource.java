package org.opendps.calloff.placement.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.List;
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
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/placement-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Import of placements")
public class ImportResource {

    private final Intake intake;
    private final PlacementImports imports;
    private final Caller caller;
    private final InstantSource clock;

    ImportResource(Intake intake, PlacementImports imports, Caller caller, InstantSource clock) {
        this.intake = intake;
        this.imports = imports;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent(seconds = Idempotent.MANY)
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Bring in placements that the council has already",
            description = "Role: commissioner, for the own council. Spot, block and interim contracts, as JSON rows or"
                    + " as text/csv with the same names as columns, 10,000 at the most. With dryRun=true nothing is"
                    + " kept. Each row has a result; sent again, it changes nothing. A placement that runs today is"
                    + " RUNNING at once, and no money is committed by an import. What takes longer than the gateway waits"
                    + " goes on: repeat it with the same Idempotency-Key until its answer is there.")
    @APIResponseSchema(value = ImportView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<ImportView> bring(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "spot", value = ImportRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ImportRequest request) {
        return take(request.rows(), dryRun);
    }

    @POST
    @Idempotent(seconds = Idempotent.MANY)
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(Exported.CSV)
    @Operation(hidden = true)
    public RestResponse<ImportView> bringFile(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun, @NotNull String file) {
        return take(CsvRows.of(file, ImportRequest.MOST), dryRun);
    }

    private RestResponse<ImportView> take(List<ImportRow> rows, boolean dryRun) {
        var sent = intake.take(rows, dryRun, caller.authority(), Actor.of(caller), clock.instant());
        return Answers.created("/v1/placement-imports/" + sent.id(), ImportView.of(sent));
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "Imports of the council, the newest first",
            description =
                    "Roles: commissioner, auditor of the council. How each ended, dry runs among them; what became of"
                            + " its rows is in the single view.")
    public RestResponse<Page<ImportHead>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = imports.page(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), ImportHead::id, head -> head).answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "An import, and what became of each row",
            description = "Roles: commissioner, auditor of the council.")
    public RestResponse<ImportView> read(UUID id) {
        var sent = imports.findByIdOptional(id).orElseThrow(() -> new NotFound("placement import", id).refused());
        caller.mustBelongTo(sent.authority(), "placement import", id);
        return Answers.ok(ImportView.of(sent), 0);
    }
}
