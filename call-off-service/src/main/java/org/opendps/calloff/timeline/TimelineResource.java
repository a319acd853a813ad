package org.opendps.calloff.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.problem.NotFound;

@Path("/v1/call-offs/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timeline")
public class TimelineResource {

    private final Entries entries;
    private final Caller caller;

    TimelineResource(Entries entries, Caller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.MODERATOR, Roles.AUDITOR})
    @Operation(
            summary = "Every step of a call-off",
            description = "Roles: commissioner, moderator, auditor of the council. The earliest step first; refused"
                    + " attempts at an award are steps too. Who bid is shown after the opening.")
    public TimelineView read(UUID id) {
        var found = entries.of(id, caller.authority());
        if (found.isEmpty()) {
            throw new NotFound("call-off", id).refused();
        }
        return TimelineView.of(id, found);
    }
}
