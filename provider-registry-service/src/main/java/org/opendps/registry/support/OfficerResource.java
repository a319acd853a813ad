package org.opendps.registry.support;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
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

@Path("/v1/support-officers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Support officers")
public class OfficerResource {

    private static final String EXAMPLE = """
            {"username": "support-officer-of-the-example", "displayName": "Jo Baker", "phone": "01225 713000",
             "email": "jo.baker@council.example"}
            """;

    private final SupportOfficers officers;
    private final Assignments assignments;
    private final Staffing staffing;
    private final Caller caller;
    private final InstantSource clock;

    OfficerResource(
            SupportOfficers officers, Assignments assignments, Staffing staffing, Caller caller, InstantSource clock) {
        this.officers = officers;
        this.assignments = assignments;
        this.staffing = staffing;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.SUPPORT_OFFICER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enter a support officer of the council",
            description = "Role commissioner: anybody. Role support-officer: oneself. The contact is shown to the"
                    + " applicants whom the officer helps. Providers that have nobody are shared out at once.")
    @APIResponseSchema(value = OfficerView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "an officer", value = EXAMPLE)))
    public RestResponse<OfficerView> enter(@Valid @NotNull OfficerRequest request) {
        var officer = staffing.enter(request, clock.instant());
        return Answers.created("/v1/support-officers/" + officer.id(), officer.view(), officer.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.COMMISSIONER, Roles.SUPPORT_OFFICER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change the contact of a support officer, or that it is active",
            description = "Role commissioner: anybody of the council. Role support-officer: oneself. Needs If-Match."
                    + " Who is no longer active hands the providers over to those who have the fewest; with one that is"
                    + " active again those that have nobody are shared out.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "an officer", value = EXAMPLE)))
    public RestResponse<OfficerView> rewrite(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull OfficerRequest request) {
        return answer(staffing.rewrite(id, ifMatch, request, clock.instant()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMISSIONER, Roles.SUPPORT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "A support officer",
            description = "Roles commissioner, support-officer, auditor, of the same council.")
    public RestResponse<OfficerView> read(UUID id) {
        return answer(officers.get(id, caller));
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.COMMISSIONER, Roles.SUPPORT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "The support officers of a council, the oldest first",
            description = "Roles commissioner, support-officer, auditor, of that council.")
    public RestResponse<Page<OfficerView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = officers.page(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), SupportOfficer::id, SupportOfficer::view)
                .answer(uri);
    }

    public record WithoutOfficer(UUID providerId, String name, boolean applied) {}

    @GET
    @Path("/unassigned")
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.COMMISSIONER, Roles.SUPPORT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "The providers that have no support officer of a council",
            description =
                    "Roles commissioner, support-officer, auditor, of that council. Those that have applied to it, or begun to"
                            + " (applied), and those that have registered and applied to nobody yet: they may be waiting for help."
                            + " In order of registration.")
    public RestResponse<Page<WithoutOfficer>> unassigned(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = assignments.unassigned(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(
                        found,
                        page.limit(),
                        Assignments.Unassigned::providerId,
                        one -> new WithoutOfficer(one.providerId(), one.name(), one.applied()))
                .answer(uri);
    }

    private static RestResponse<OfficerView> answer(SupportOfficer officer) {
        return Answers.ok(officer.view(), officer.version());
    }
}
