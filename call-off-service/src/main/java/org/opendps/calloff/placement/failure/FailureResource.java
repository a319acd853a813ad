package org.opendps.calloff.placement.failure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.placement.RowResult;
import org.opendps.calloff.placement.stopping.ProviderFailures;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/provider-failures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Provider failures")
public class FailureResource {

    private final Failing failing;
    private final ProviderFailures failures;
    private final FailureList list;
    private final Caller caller;
    private final InstantSource clock;

    FailureResource(Failing failing, ProviderFailures failures, FailureList list, Caller caller, InstantSource clock) {
        this.failing = failing;
        this.failures = failures;
        this.list = list;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Record that a provider stops, and see whom it leaves",
            description = "Role: commissioner; placements of the own council. Nothing changes yet: who takes over is"
                    + " said with re-placements. Every placement that the provider supplies after its last day is in"
                    + " the answer, and one that comes later, of an award on its way, in what is read then. From now on"
                    + " nothing beyond that day is awarded to it, extended, converted or migrated.")
    @APIResponseSchema(value = FailureView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<FailureView> record(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "end", value = FailureRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    FailureRequest request) {
        var failure = failing.record(request, caller.authority(), caller.username(), clock.instant());
        return Answers.created("/v1/provider-failures/" + failure.id(), list.view(failure));
    }

    @POST
    @Path("/{id}/re-placements")
    @Idempotent(seconds = Idempotent.MANY)
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Let other providers take over, many placements at once",
            description = "Role: commissioner of the council. Each row by itself, with a result: the new provider is an"
                    + " active member for the category and area with places free, and is not known to stop; finance is asked for the money, so a"
                    + " row is RESERVING until it has answered. Above the commissioner's limit in a year it rests on a"
                    + " decision in effect (decisionReference). It stays the same placement. What is left is in `open`"
                    + " of the failure.")
    public RePlacementResults rePlace(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "one", value = RePlacementsRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    RePlacementsRequest request) {
        var authority = caller.authority();
        var failure = failures.seen(id, authority);
        var actor = Actor.of(caller);
        var now = clock.instant();
        var rows = request.rows().stream()
                .map(row -> RowResult.attempt(row.placementId(), () -> {
                    var change = failing.rePlace(id, row, authority, actor, now);
                    return RowResult.done(row.placementId(), change.status().name(), change.id());
                }))
                .toList();
        return new RePlacementResults(rows, list.view(failure));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Withdraw a failure: the provider goes on after all",
            description = "Role: commissioner of the council. Who was moved meanwhile stays with whoever took over; the"
                    + " record stays to be seen, and people can be placed with the provider again.")
    public RestResponse<FailureView> withdraw(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "goes on",
                                                            value = FailureWithdrawalRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    FailureWithdrawalRequest request) {
        var failure = failing.withdraw(id, request.reason(), caller.authority(), caller.username(), clock.instant());
        return Answers.ok(list.view(failure), 0);
    }

    /** @param failure with those whom nobody has taken over yet; a row that finance is asked about is one of them */
    public record RePlacementResults(java.util.List<RowResult> rows, FailureView failure) {}

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMISSIONER, Roles.PRACTITIONER, Roles.SUPPORT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "A provider's failure, whom it affects and who is still open",
            description = "Roles: commissioner, practitioner, support-officer, auditor of the council.")
    public RestResponse<FailureView> read(UUID id) {
        return Answers.ok(list.view(failures.seen(id, caller.authority())), 0);
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.PRACTITIONER, Roles.SUPPORT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "Failures of providers, the first recorded first",
            description = "Roles: commissioner, practitioner, support-officer, auditor of the council.")
    public RestResponse<Page<FailureView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return list.page(caller.authority(), page).answer(uri);
    }
}
