package org.opendps.registry.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.resource.Answers;

@Path("/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class MemberResource {

    private final Members members;
    private final Caller caller;

    MemberResource(Members members, Caller caller) {
        this.members = members;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PROVIDER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "A member of a purchasing system",
            description = "Role provider: one's own membership. Roles commissioner, auditor: those of their council.")
    public RestResponse<MemberView> read(UUID id) {
        var member = members.get(id);
        if (caller.is(Roles.PROVIDER)) {
            caller.mustActFor(member.providerId(), "member", id);
        } else {
            caller.mustBelongTo(member.authority(), "member", id);
        }
        return Answers.ok(MemberView.from(member), member.version());
    }
}
