package org.opendps.registry.cohort;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;

@Path("/v1/providers/{id}/tags")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers")
public class TagResource {

    private static final String EXAMPLE = """
            {"tag": "grant-funded"}
            """;

    private final Tagging tagging;
    private final ProviderTags tags;
    private final Caller caller;
    private final InstantSource clock;

    TagResource(Tagging tagging, ProviderTags tags, Caller caller, InstantSource clock) {
        this.tagging = tagging;
        this.tags = tags;
        this.caller = caller;
        this.clock = clock;
    }

    public record TagRequest(@NotNull CohortTag tag) {}

    public record Tags(String authority, List<CohortTag> tags) {}

    @POST
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.SUPPORT_OFFICER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Put a provider into a cohort of the council",
            description = "Roles commissioner, support-officer. Each council has tags of its own.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a grant-funded club", value = EXAMPLE)))
    public Tags tag(UUID id, @Valid @NotNull TagRequest request) {
        tagging.tag(id, caller.authority(), request.tag(), caller.username(), clock.instant());
        return read(id);
    }

    @POST
    @Path("/removal")
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.SUPPORT_OFFICER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take a provider out of a cohort of the council",
            description = "Roles commissioner, support-officer.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "no longer grant-funded", value = EXAMPLE)))
    public Tags untag(UUID id, @Valid @NotNull TagRequest request) {
        tagging.untag(id, caller.authority(), request.tag());
        return read(id);
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.SUPPORT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "The cohorts of the council that a provider is in",
            description = "Roles commissioner, support-officer, auditor: of their own council.")
    public Tags read(UUID id) {
        return new Tags(caller.authority(), tags.of(id, caller.authority()));
    }
}
