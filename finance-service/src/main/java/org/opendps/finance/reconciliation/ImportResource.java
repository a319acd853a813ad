package org.opendps.finance.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import org.opendps.finance.officer.Officer;

/** {@code /v1/imports}. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Import of budgets")
public class ImportResource {

    private final Reconciling reconciling;
    private final BudgetImports imports;
    private final ImportedParts parts;
    private final Caller caller;

    ImportResource(Reconciling reconciling, BudgetImports imports, ImportedParts parts, Caller caller) {
        this.reconciling = reconciling;
        this.imports = imports;
        this.parts = parts;
        this.caller = caller;
    }

    @POST
    @Idempotent(seconds = Idempotent.MANY)
    @RolesAllowed(Roles.FINANCE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send a file of budgets with the total that it states",
            description =
                    "Role finance, for the own council. As JSON rows, or as text/csv with the same names as columns"
                            + " and `reference` and `statedTotal` in the query; 2,000 rows at the most. Each row is an allocation"
                            + " that is added to the budget of its cost centre and subjective code, which is opened where there is"
                            + " none. Nothing is posted yet: READY when the parts are the total, else UNRECONCILED, with both"
                            + " figures and the difference. All that is wrong with rows is told at once; a reference is taken"
                            + " once.")
    @Parameter(
            name = "reference",
            in = ParameterIn.QUERY,
            description = "of a file in text/csv",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "statedTotal",
            in = ParameterIn.QUERY,
            description = "of a file in text/csv",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponseSchema(value = ImportView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<ImportView> take(
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = ImportRequest.class),
                                        examples = @ExampleObject(name = "Kent", value = ImportRequest.EXAMPLE)),
                                @Content(
                                        mediaType = Exported.CSV,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples = @ExampleObject(name = "file", value = ImportRequest.FILE))
                            })
                    @Valid
                    @NotNull
                    ImportRequest request) {
        return created(request);
    }

    @POST
    @Idempotent(seconds = Idempotent.MANY)
    @RolesAllowed(Roles.FINANCE)
    @Consumes(Exported.CSV)
    @Operation(hidden = true)
    @APIResponseSchema(value = ImportView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<ImportView> takeFile(
            @QueryParam("reference") @NotBlank @Size(max = 100) String reference,
            @QueryParam("statedTotal") @NotBlank @Size(max = 40) String statedTotal,
            @NotNull String file) {
        return created(new ImportRequest(
                reference, statedTotal, PartRow.table(ImportRequest.MOST).read(file, PartRow::of)));
    }

    private RestResponse<ImportView> created(ImportRequest request) {
        var sent = reconciling.take(caller.authority(), request, Officer.of(caller));
        return Answers.created("/v1/imports/" + sent.id(), ImportView.of(sent), sent.version());
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "Imports of the council, the newest first",
            description = "Roles finance, finance-approver, commissioner, auditor of the council.")
    public RestResponse<Page<ImportView>> list(
            @QueryParam("status") @Nullable ImportStatus status,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var found = imports.page(caller.authority(), status, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), BudgetImport::id, ImportView::of).answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "One import: both totals, the difference, and how it was resolved",
            description = "Roles finance, finance-approver, commissioner, auditor of the council.")
    public RestResponse<ImportView> read(UUID id) {
        return answer(imports.seen(id, caller.authority()));
    }

    @GET
    @Path("/{id}/rows")
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "The rows of an import, in the order of the file",
            description =
                    "Roles finance, finance-approver, commissioner, auditor of the council. As JSON, or all of them"
                            + " as text/csv. With the budget, once it is posted.")
    public RestResponse<Page<ImportView.Row>> rows(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var sent = imports.seen(id, caller.authority());
        var found = parts.page(sent.id(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), ImportedPart::id, ImportView.Row::of)
                .answer(uri);
    }

    @POST
    @Path("/{id}/resolution")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Resolve the difference, or cancel an import that was not posted",
            description = "Roles finance, finance-approver of the council, with a reason. ACCEPT_PARTS: the parts are"
                    + " right, and it can be posted; the stated total stays to be seen. CANCEL: a corrected file can be"
                    + " sent under the same reference.")
    public RestResponse<ImportView> resolve(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "misprint",
                                                            value = ImportRequest.Resolution.EXAMPLE)))
                    @Valid
                    @NotNull
                    ImportRequest.Resolution request) {
        return answer(reconciling.resolve(caller.authority(), id, request, Officer.of(caller)));
    }

    @POST
    @Path("/{id}/posting")
    @Idempotent(seconds = Idempotent.MANY)
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Post an import: budgets are opened where they are missing, and allocated",
            description =
                    "Roles finance, finance-approver of the council; not by whoever sent it. All rows or none, once."
                            + " What takes longer than the gateway waits goes on: repeat it with the same Idempotency-Key.")
    public RestResponse<ImportView> post(UUID id) {
        return answer(reconciling.post(caller.authority(), id, Officer.of(caller)));
    }

    private static RestResponse<ImportView> answer(BudgetImport sent) {
        return Answers.ok(ImportView.of(sent), sent.version());
    }
}
