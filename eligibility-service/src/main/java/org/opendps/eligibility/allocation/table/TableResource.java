package org.opendps.eligibility.allocation.table;

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
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;

/** {@code /v1/allocation-tables}. */
@Path("/v1/allocation-tables")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resource allocation")
public class TableResource {

    private static final String EXAMPLE = """
            {"startsOn": "2026-11-23", "tolerancePercent": "10", "reason": "Cabinet decision of 5 November 2026",
             "table": {"questions": [
               {"code": "MEALS", "text": "Eating and drinking", "about": "NEEDS", "choices": [
                 {"code": "ALONE", "text": "manages alone", "points": 0},
                 {"code": "HELP", "text": "needs help each day", "points": 120}]},
               {"code": "OUT", "text": "Getting out and meeting people", "about": "NEEDS", "choices": [
                 {"code": "ALONE", "text": "manages alone", "points": 0},
                 {"code": "HELP", "text": "needs somebody each time", "points": 200}]},
               {"code": "CARER", "text": "What a carer does", "about": "CARER_SUPPORT", "choices": [
                 {"code": "NONE", "text": "nothing", "points": 0},
                 {"code": "SOME", "text": "a part of it", "points": 40}]}],
              "pricePerPoint": "21.50", "contingencyPercent": "5"}}""";

    private final Entering entering;
    private final TableVersions versions;
    private final Caller caller;

    TableResource(Entering entering, TableVersions versions, Caller caller) {
        this.entering = entering;
        this.versions = versions;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enter the next version of the council's points table",
            description =
                    "Roles commissioner, admin. It is in force from startsOn, today at the earliest, until a later"
                            + " version starts; of two that start on one day the one entered last. A version is never changed.")
    @APIResponseSchema(value = TableView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<TableView> enter(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a price per point", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    TableRequest request) {
        var version = entering.enter(request);
        return Answers.created("/v1/allocation-tables/" + version.id(), version.view(), 0);
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.ADMIN, Roles.PRACTITIONER, Roles.AUDITOR})
    @Operation(
            summary = "All versions of the council's points table, in the order in which they were entered",
            description = "Roles commissioner, admin, practitioner, auditor: of their own council.")
    public RestResponse<Page<TableView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = versions.page(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), TableVersion::id, TableVersion::view)
                .answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMISSIONER, Roles.ADMIN, Roles.PRACTITIONER, Roles.AUDITOR})
    @Operation(
            summary = "A version of the points table",
            description = "Roles commissioner, admin, practitioner, auditor, of its council.")
    public RestResponse<TableView> read(UUID id) {
        return Answers.ok(versions.get(id, caller).view(), 0);
    }
}
