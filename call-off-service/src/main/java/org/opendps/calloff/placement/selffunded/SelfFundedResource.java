package org.opendps.calloff.placement.selffunded;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.placement.list.PlacementList;
import org.opendps.calloff.placement.list.PlacementView;
import org.opendps.calloff.placement.variation.ChangeView;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/placements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Self-funded places")
public class SelfFundedResource {

    private final SelfFunding funding;
    private final Converting converting;
    private final PlacementList list;
    private final Caller caller;
    private final InstantSource clock;

    SelfFundedResource(
            SelfFunding funding, Converting converting, PlacementList list, Caller caller, InstantSource clock) {
        this.funding = funding;
        this.converting = converting;
        this.list = list;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PRACTITIONER, Roles.COMMISSIONER})
    @Operation(
            summary = "Record a place that somebody pays for themselves",
            description = "Roles: practitioner, commissioner, for the own council. payer is SELF: what the council buys"
                    + " begins with a call-off. The person need not be eligible. The place is used and no money is"
                    + " committed. The provider is an active member for the category and area with places free, and the person has none"
                    + " there on these days yet.")
    @APIResponseSchema(value = PlacementView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<PlacementView> place(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "self", value = SelfFundedRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    SelfFundedRequest request) {
        var viewpoint = new Viewpoint.Council(caller.authority());
        var placement = funding.place(request, viewpoint.authority(), Actor.of(caller), clock.instant());
        return Answers.created(
                "/v1/placements/" + placement.id(), list.whole(placement, viewpoint), placement.version());
    }

    @POST
    @Path("/{id}/conversion")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Let the council pay for a self-funded place from a day on",
            description = "Role: commissioner of the council. The person has a personal budget that stands. Finance is"
                    + " asked for the money: RESERVING until it has answered, then HOLDS or REFUSED. The same placement"
                    + " in the same place, on each day one payer.")
    @APIResponseSchema(value = ChangeView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<ChangeView> convert(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "fund", value = ConversionRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ConversionRequest request) {
        var change = converting.convert(id, request, caller.authority(), Actor.of(caller), clock.instant());
        return Answers.created(
                "/v1/placements/" + id + "/variations/" + change.id(), ChangeView.of(change), change.version());
    }
}
