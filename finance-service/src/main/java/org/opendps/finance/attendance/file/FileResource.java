package org.opendps.finance.attendance.file;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.acting.ActingFor;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.finance.attendance.party.Signature;

/** {@code /v1/attendance-files}. */
@Path("/v1/attendance-files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
public class FileResource {

    private static final String EXAMPLE = """
            placementId,date,outcome,code,noticeGivenAt
            01990000-0000-7000-8000-000000000001,2026-12-07,ATTENDED,,
            01990000-0000-7000-8000-000000000001,2026-12-10,ABSENT,ILLNESS,2026-12-09T16:30
            """;

    private final FileIntake intake;
    private final AttendanceFiles files;
    private final Caller caller;
    private final ActingFor acting;

    FileResource(FileIntake intake, AttendanceFiles files, Caller caller, ActingFor acting) {
        this.intake = intake;
        this.files = files;
        this.caller = caller;
        this.acting = acting;
    }

    @POST
    @Idempotent(seconds = Idempotent.MANY)
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Consumes(Exported.CSV)
    @Operation(
            summary = "Return weeks of attendance in one file",
            description = "Role provider, for its own placements; roles portal with a mandate and support-officer with"
                    + " the consent of the provider in On-Behalf-Of. Columns placementId, date, outcome, and for an"
                    + " absence code and noticeGivenAt; 10,000 lines at the most. A file is taken once by the provider's"
                    + " own reference: the same one again is answered 200 with duplicate and what became of it then, and"
                    + " changes nothing; another with that reference is refused. Each week of a placement is returned"
                    + " whole or not at all, and by itself: a week that is wrong holds up no other. The answer says what"
                    + " is wrong with each line; send those weeks again with a reference of their own.")
    @APIResponseSchema(value = FileView.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "Taken before: what became of it then",
            content = @Content(schema = @Schema(implementation = FileView.class)))
    public RestResponse<FileView> send(
            @QueryParam("reference") @NotBlank @Size(max = 100) String reference,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = Exported.CSV,
                                            examples = @ExampleObject(name = "week", value = EXAMPLE)))
                    @NotNull
                    String file) {
        var taken = intake.take(file, reference.strip(), acting.provider(), Signature.of(caller, acting));
        return taken.duplicate()
                ? RestResponse.ok(taken)
                : Answers.created("/v1/attendance-files/" + taken.head().id(), taken);
    }

    @GET
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "Files of a provider, the newest first",
            description = "Role provider: its own; roles portal and support-officer: those of the provider in"
                    + " On-Behalf-Of. What became of their lines is in the single view.")
    public RestResponse<Page<FileHead>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = files.page(acting.provider(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), FileHead::id, head -> head).answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "A file, and what became of each line and week",
            description = "Role provider: its own; roles portal and support-officer: those of the provider in"
                    + " On-Behalf-Of.")
    public RestResponse<FileView> read(UUID id) {
        var file = acting.own(() -> files.get(id), AttendanceFile::providerId, "attendance file", id);
        return Answers.ok(FileView.of(file, false), file.version());
    }
}
