package org.opendps.blocks.notes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.openapi.Deprecation;
import org.opendps.blocks.problem.NotFound;

/** What notes were before there were notes. */
@Path("/v1/old-notes")
@Produces("application/json")
@RolesAllowed(Roles.COMMISSIONER)
public class OldNoteResource {

    public record OldNote(String text) {}

    @GET
    @Operation(summary = "The oldest note", description = "Role commissioner.")
    @Extension(name = Deprecation.SINCE, value = "2027-01-01")
    @Extension(name = Deprecation.SUNSET, value = "2027-07-01")
    @Extension(name = Deprecation.GUIDE, value = "/docs/changes#old-notes")
    public OldNote read() {
        return new OldNote("old");
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "An old note", description = "Role commissioner.")
    @Extension(name = Deprecation.SINCE, value = "2027-01-01")
    @Extension(name = Deprecation.SUNSET, value = "2027-07-01")
    @Extension(name = Deprecation.GUIDE, value = "/docs/changes#old-notes")
    public OldNote read(UUID id) {
        throw new NotFound("note", id).refused();
    }
}
