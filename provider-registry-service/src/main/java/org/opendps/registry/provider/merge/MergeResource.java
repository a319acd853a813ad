package org.opendps.registry.provider.merge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.registry.acting.Actor;

@Path("/v1/providers/{id}/merges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers")
public class MergeResource {

    private static final String EXAMPLE = """
            {"duplicate": "0198c0de-0000-7000-8000-0000000000d1",
             "reason": "The treasurer and the secretary have each registered the club"}
            """;

    private final Merging merging;
    private final ProviderMerges merges;
    private final Caller caller;
    private final InstantSource clock;

    MergeResource(Merging merging, ProviderMerges merges, Caller caller, InstantSource clock) {
        this.merging = merging;
        this.merges = merges;
        this.caller = caller;
        this.clock = clock;
    }

    public record MergeRequest(
            @NotNull UUID duplicate,
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.SUPPORT_OFFICER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Merge a duplicate into this provider, for good",
            description = "Roles commissioner, support-officer, of any council; a provider belongs to none. Users,"
                    + " consents, mandates, invitations, tags, applications and memberships move to this one; the"
                    + " duplicate stays readable as MERGED. Refused when both have what only one may have, such as a"
                    + " live application to the same system.")
    @APIResponseSchema(value = ProviderMerge.View.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "registered twice", value = EXAMPLE)))
    public RestResponse<ProviderMerge.View> merge(UUID id, @Valid @NotNull MergeRequest request) {
        var role = caller.is(Roles.COMMISSIONER) ? Roles.COMMISSIONER : Roles.SUPPORT_OFFICER;
        var officer = new ProviderMerge.Officer(new Actor(caller.username(), role), caller.authority());
        var merge = merging.merge(id, request.duplicate(), request.reason(), officer, clock.instant());
        return Answers.created("/v1/providers/" + id + "/merges", merge.view(), 0);
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.COMMISSIONER, Roles.SUPPORT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "The duplicates that were merged into this provider, the oldest first",
            description = "Roles commissioner, support-officer, auditor; of any provider.")
    public RestResponse<Page<ProviderMerge.View>> list(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = merges.page(id, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), ProviderMerge::id, ProviderMerge::view)
                .answer(uri);
    }
}
