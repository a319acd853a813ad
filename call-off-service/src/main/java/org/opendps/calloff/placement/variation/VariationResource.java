package org.opendps.calloff.placement.variation;

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
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.placement.change.Change;
import org.opendps.calloff.placement.change.Changes;
import org.opendps.calloff.placement.list.PlacementList;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/placements/{id}/variations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Changes of placements")
public class VariationResource {

    private final Varying varying;
    private final Changes changes;
    private final PlacementList placements;
    private final Caller caller;
    private final InstantSource clock;

    VariationResource(Varying varying, Changes changes, PlacementList placements, Caller caller, InstantSource clock) {
        this.varying = varying;
        this.changes = changes;
        this.placements = placements;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Change the terms of a placement from a day on",
            description = "Role: commissioner of the council. Any day of the placement, also a past one, also while it"
                    + " rests or after it has ended. Another price that the council pays needs a decision that is in effect"
                    + " (decisionReference); another provider must be an active member for the category and area and"
                    + " have places free. What may cost more in a year (a dearer session, another day), is paid to"
                    + " somebody else or out of another budget is RESERVING until finance has answered, then HOLDS or"
                    + " REFUSED; everything else HOLDS at once. Finance is asked about one price at a time: when other"
                    + " terms are agreed for later that would change too, change these first."
                    + " The reason says nothing of who the person is.")
    @APIResponseSchema(value = ChangeView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<ChangeView> vary(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "day", value = VariationRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    VariationRequest request) {
        var change = varying.vary(id, request, caller.authority(), Actor.of(caller), clock.instant());
        return Answers.created(
                "/v1/placements/" + id + "/variations/" + change.id(), ChangeView.of(change), change.version());
    }

    @GET
    @RolesAllowed({
        Roles.COMMISSIONER,
        Roles.PRACTITIONER,
        Roles.SUPPORT_OFFICER,
        Roles.FINANCE,
        Roles.FINANCE_APPROVER,
        Roles.AUDITOR
    })
    @Operation(
            summary = "Every change of a placement's terms, the first asked first",
            description =
                    "Roles: commissioner, practitioner, support-officer, finance, finance-approver, auditor of the"
                            + " council. Extensions, moves, conversions and migrations are changes too.")
    public RestResponse<Page<ChangeView>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var placement = placements.seen(id, new Viewpoint.Council(caller.authority()));
        var found = changes.page(placement.id(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Change::id, ChangeView::of).answer(uri);
    }

    @GET
    @Path("/{changeId}")
    @RolesAllowed({
        Roles.COMMISSIONER,
        Roles.PRACTITIONER,
        Roles.SUPPORT_OFFICER,
        Roles.FINANCE,
        Roles.FINANCE_APPROVER,
        Roles.AUDITOR
    })
    @Operation(
            summary = "A change of a placement's terms",
            description =
                    "Roles: commissioner, practitioner, support-officer, finance, finance-approver, auditor of the"
                            + " council.")
    public RestResponse<ChangeView> read(UUID id, UUID changeId) {
        var change = changes.findByIdOptional(changeId)
                .filter(found -> found.placementId().equals(id))
                .orElseThrow(() -> new NotFound("change", changeId).refused());
        caller.mustBelongTo(change.authority(), "change", changeId);
        return Answers.ok(ChangeView.of(change), change.version());
    }

    @POST
    @Path("/{changeId}/withdrawal")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Take a change back that finance has not answered",
            description = "Role: commissioner of the council. Only while it is RESERVING: the terms stay as they are,"
                    + " finance lets go of what it may have reserved, and the placement can be changed and can end"
                    + " again. The reason says nothing of who the person is.")
    public RestResponse<ChangeView> withdraw(
            UUID id,
            UUID changeId,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "wrong", value = WithdrawalRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    WithdrawalRequest request) {
        var change =
                varying.withdraw(id, changeId, request.reason(), caller.authority(), Actor.of(caller), clock.instant());
        return Answers.ok(ChangeView.of(change), change.version());
    }
}
