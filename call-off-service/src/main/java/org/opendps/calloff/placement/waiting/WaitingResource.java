package org.opendps.calloff.placement.waiting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;

@Path("/v1/waiting-lists/{providerId}/entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Places")
public class WaitingResource {

    private final Waiting waiting;
    private final WaitingEntries entries;
    private final Caller caller;
    private final InstantSource clock;

    WaitingResource(Waiting waiting, WaitingEntries entries, Caller caller, InstantSource clock) {
        this.waiting = waiting;
        this.entries = entries;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.PRACTITIONER})
    @Operation(
            summary = "Put a person on a provider's waiting list",
            description = "Roles: commissioner, practitioner of the council. The provider is an active member for the"
                    + " category. First come, first offered: when a place is"
                    + " free on all of the days, the first for whom it is becomes OFFERED, and PLACED with the"
                    + " placement. Lists are looked at when a place is freed, each day, and when the provider says that it"
                    + " has more places.")
    @APIResponseSchema(value = WaitingView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<WaitingView> enter(
            UUID providerId,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "Monday", value = WaitingRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    WaitingRequest request) {
        var entry = waiting.enter(providerId, request, caller.authority(), caller.username(), clock.instant());
        return Answers.created(
                "/v1/waiting-lists/" + providerId + "/entries/" + entry.id(), WaitingView.of(entry), entry.version());
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.PRACTITIONER, Roles.SUPPORT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "A provider's waiting list, who came first first",
            description = "Roles: commissioner, practitioner, support-officer, auditor; those whom the own council put"
                    + " on it.")
    public RestResponse<Page<WaitingView>> list(
            UUID providerId,
            @QueryParam("status") @Nullable WaitingStatus status,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var found = entries.page(caller.authority(), providerId, status, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), WaitingEntry::id, WaitingView::of).answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMISSIONER, Roles.PRACTITIONER, Roles.SUPPORT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "An entry on a provider's waiting list",
            description = "Roles: commissioner, practitioner, support-officer, auditor of the council.")
    public RestResponse<WaitingView> read(UUID providerId, UUID id) {
        var entry = entries.seen(id, caller.authority(), providerId);
        return Answers.ok(WaitingView.of(entry), entry.version());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.PRACTITIONER})
    @Operation(
            summary = "Take a person off a waiting list",
            description = "Roles: commissioner, practitioner of the council. No body. A place that was offered goes to"
                    + " the next.")
    public RestResponse<WaitingView> withdraw(UUID providerId, UUID id) {
        var entry = waiting.withdraw(providerId, id, caller.authority(), caller.username(), clock.instant());
        return Answers.ok(WaitingView.of(entry), entry.version());
    }
}
