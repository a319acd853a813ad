package org.opendps.registry.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
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
import org.opendps.registry.intake.line.CsvLines;
import org.opendps.registry.intake.upload.CsvUpload;
import org.opendps.registry.intake.upload.CsvUploadReader;

@Path("/v1/provider-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Provider imports")
public class ProviderImportResource {

    private static final String FILE = """
            reference,legalName,kind,charityNumber,postcode,contactName,contactPhone,vcse
            LC-01,Melksham Lunch Club,CHARITY,1001234,SN12 6LS,Pat Miller,01225 700100,yes
            LC-02,Corsham Lunch Club,OTHER,,SN13 0BY,Jo Green,01249 700200,yes
            """;

    private final Receiving receiving;
    private final ProviderImports imports;
    private final ImportRows rows;
    private final Caller caller;
    private final InstantSource clock;

    ProviderImportResource(
            Receiving receiving, ProviderImports imports, ImportRows rows, Caller caller, InstantSource clock) {
        this.receiving = receiving;
        this.imports = imports;
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.SUPPORT_OFFICER})
    @Consumes(CsvUploadReader.CSV)
    @Operation(
            summary = "Bring in providers, and drafts of their applications, as a file",
            description = "Roles commissioner, support-officer. CSV in UTF-8, at most 10 MB and 50,000 lines,"
                    + " worked off in the background. Needed are reference (your own, by which a line is known again),"
                    + " legalName and kind; further columns are tradingName,"
                    + " companyNumber, charityNumber, scottishCharityNumber, ppon, vatNumber, cqcNumber, icoNumber,"
                    + " postcode, email, contactName, contactRole, contactEmail, contactPhone, sme, vcse,"
                    + " duplicatesChecked, and for a draft purchasingSystem (its id), categories and areas (several with"
                    + " semicolons between), offer, sessionPrice. A draft is the officer's entry: the provider confirms"
                    + " it. A line as it was sent last changes nothing; another one with its reference changes what the"
                    + " file has columns for, and the draft, as long as the provider has no administrator of its own. Whoever looks like a registered organisation is shown, and taken with yes in"
                    + " duplicatesChecked.")
    @APIResponseSchema(value = ProviderImportView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(
            content =
                    @Content(
                            mediaType = CsvUploadReader.CSV,
                            examples = @ExampleObject(name = "two clubs", value = FILE)))
    public RestResponse<ProviderImportView> send(
            @Parameter(description = "true: only says what would become of each line")
                    @QueryParam("dryRun")
                    @Pattern(regexp = "true|false", message = "is true or false")
                    @Nullable
                    String dryRun,
            @NotNull CsvUpload upload)
            throws IOException {
        int count = count(upload);
        var role = caller.is(Roles.COMMISSIONER) ? Roles.COMMISSIONER : Roles.SUPPORT_OFFICER;
        var now = clock.instant();
        var made = receiving.receive(upload, count, Boolean.parseBoolean(dryRun), role, now);
        return Answers.created("/v1/provider-imports/" + made.id(), made.view(), made.version());
    }

    private static int count(CsvUpload upload) throws IOException {
        try (var lines = new CsvLines(Files.newInputStream(upload.file().path()))) {
            return lines.count();
        }
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMISSIONER, Roles.SUPPORT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "How far an import is",
            description = "Roles commissioner, support-officer, auditor, of the council that sent it.")
    public RestResponse<ProviderImportView> read(UUID id) {
        var found = imports.seenBy(caller, id);
        return Answers.ok(found.view(), found.version());
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.COMMISSIONER, Roles.SUPPORT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "The imports of a council, the oldest first",
            description = "Roles commissioner, support-officer, auditor: those of their council.")
    public RestResponse<Page<ProviderImportView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = imports.page(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), ProviderImport::id, ProviderImport::view)
                .answer(uri);
    }

    @GET
    @Path("/{id}/rows")
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.COMMISSIONER, Roles.SUPPORT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "What became of each line, in the order of the file",
            description =
                    "Roles commissioner, support-officer, auditor, of the council that sent it. problems names the"
                            + " column, where there is one, and the reason.")
    public RestResponse<Page<ImportRow.View>> rows(
            UUID id,
            @QueryParam("outcome") @Nullable Outcome outcome,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        imports.seenBy(caller, id);
        var found = rows.page(id, outcome, Cursor.position(page.after()), page.limit());
        return Page.of(found, page.limit(), ImportRow::line, ImportRow::view).answer(uri);
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "Stop an import that is under way",
            description =
                    "Roles commissioner, support-officer, of the council that sent it. What was taken stays. Has no"
                            + " body.")
    public RestResponse<ProviderImportView> cancel(UUID id) {
        var stopped = receiving.stop(id);
        return Answers.ok(stopped.view(), stopped.version());
    }
}
