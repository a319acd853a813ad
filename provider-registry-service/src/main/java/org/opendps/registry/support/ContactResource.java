package org.opendps.registry.support;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Roles;
import org.opendps.registry.application.Docket;

@Path("/v1/applications/{id}/support-officer")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class ContactResource {

    private final Docket docket;
    private final Assignments assignments;
    private final SupportOfficers officers;

    ContactResource(Docket docket, Assignments assignments, SupportOfficers officers) {
        this.docket = docket;
        this.assignments = assignments;
        this.officers = officers;
    }

    /** {@code officer} is null while the council has named nobody. */
    public record Help(UUID applicationId, @Nullable OfficerContact officer) {}

    @GET
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "Whom of the council to ask for help with an application",
            description = "Role provider: one's own. Roles portal, support-officer: with the header On-Behalf-Of.")
    public Help read(UUID id) {
        var parties = docket.ofOwn(id);
        var officer = assignments
                .of(parties.providerId(), parties.authority())
                .flatMap(assignment -> officers.findByIdOptional(assignment.officerId()))
                .map(SupportOfficer::contact)
                .orElse(null);
        return new Help(id, officer);
    }
}
