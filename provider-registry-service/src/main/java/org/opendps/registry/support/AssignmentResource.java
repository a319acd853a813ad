package org.opendps.registry.support;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.resource.Answers;
import org.opendps.registry.provider.Directory;

@Path("/v1/providers/{id}/support-officer")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Support officers")
public class AssignmentResource {

    private static final String EXAMPLE = """
            {"officerId": "0198c0de-0000-7000-8000-000000000001"}
            """;

    private final Assignments assignments;
    private final SupportOfficers officers;
    private final Assigning assigning;
    private final Directory directory;
    private final Caller caller;
    private final InstantSource clock;

    AssignmentResource(
            Assignments assignments,
            SupportOfficers officers,
            Assigning assigning,
            Directory directory,
            Caller caller,
            InstantSource clock) {
        this.assignments = assignments;
        this.officers = officers;
        this.assigning = assigning;
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
    }

    public record AssignmentRequest(@NotNull UUID officerId) {}

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.SUPPORT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "Which support officer of the council a provider has",
            description = "Roles commissioner, support-officer, auditor: of their own council. Being its officer is no"
                    + " permission to act for it: that needs the provider's consent.")
    public RestResponse<AssignmentView> read(UUID id) {
        directory.find(id);
        var found = assignments.of(id, caller.authority());
        var view = found.map(assignment -> assignment.view(officers.get(assignment.officerId(), caller)))
                .orElse(new AssignmentView(id, null, null, null));
        return Answers.ok(view, found.map(Assignment::version).orElse(0L));
    }

    @PUT
    @RolesAllowed({Roles.COMMISSIONER, Roles.SUPPORT_OFFICER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a provider a support officer",
            description = "Role commissioner: any active officer of the council. Role support-officer: takes it over."
                    + " Needs If-Match; of a provider that has none, \"0\". A provider that was merged into another is 409"
                    + " and names that one (survivor).")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "an officer", value = EXAMPLE)))
    public RestResponse<AssignmentView> assign(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull AssignmentRequest request) {
        directory.find(id);
        assigning.assign(id, ifMatch, request.officerId(), clock.instant());
        return read(id);
    }
}
