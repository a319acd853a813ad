package org.opendps.blocks.notes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Roles;

/** Records as services have them: made of others, and sent as they are answered. */
@Path("/v1/note-styles")
@Consumes("application/json")
@Produces("application/json")
@RolesAllowed(Roles.COMMISSIONER)
public class NoteStyleResource {

    public record Author(String name, @Nullable String council) {}

    public record NoteWithAuthor(String text, @JsonUnwrapped Author author) {}

    public record NoteColours(List<String> colours, boolean bright) {}

    @GET
    public NoteWithAuthor read() {
        return new NoteWithAuthor("small", new Author("nobody", null));
    }

    @PUT
    public NoteColours choose(NoteColours chosen) {
        return chosen;
    }
}
