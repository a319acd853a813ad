package org.opendps.registry.acting;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A resource of a later feature, reduced to the question whom a request is for. */
@Path("/acting-probe")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class ActingProbe {

    public record Answer(UUID provider, String username, String role, boolean onBehalf) {}

    private final ActingFor acting;

    ActingProbe(ActingFor acting) {
        this.acting = acting;
    }

    @GET
    @Operation(hidden = true)
    public Answer read() {
        return answer();
    }

    @POST
    @Operation(hidden = true)
    public Answer change() {
        return answer();
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Answer readOf(UUID id) {
        acting.mustActFor(id, "thing", id);
        return answer();
    }

    private Answer answer() {
        var actor = acting.actor();
        return new Answer(acting.provider(), actor.username(), actor.role(), actor.isOnBehalf());
    }
}
