package org.opendps.registry.membership.venue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.membership.Members;

@Path("/v1/members/{id}/venues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class VenueResource {

    private static final String VENUE = """
            {"name": "The village hall", "address": "High Street", "postcode": "SN15 1AB",
             "setting": "BUILDING_BASED", "categories": ["DAY"], "access": ["STEP_FREE", "ACCESSIBLE_TOILET"],
             "sessions": [{"day": "THURSDAY", "from": "10:00", "to": "14:00", "places": 24}],
             "openedOn": "2026-04-01"}
            """;

    private static final String FREE = """
            {"sessions": [{"day": "THURSDAY", "freePlaces": 3}]}
            """;

    private final Members members;
    private final Venues venues;
    private final Arranging arranging;
    private final ActingFor acting;
    private final Caller caller;
    private final InstantSource clock;

    VenueResource(
            Members members, Venues venues, Arranging arranging, ActingFor acting, Caller caller, InstantSource clock) {
        this.members = members;
        this.venues = venues;
        this.arranging = arranging;
        this.acting = acting;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({
        Roles.PROVIDER,
        Roles.SUPPORT_OFFICER,
        Roles.PORTAL,
        Roles.COMMISSIONER,
        Roles.PRACTITIONER,
        Roles.AUDITOR
    })
    @Operation(
            summary = "Where and when a member offers support; at most 200 venues",
            description = "Role provider: one's own membership. Roles support-officer, portal: with the header"
                    + " On-Behalf-Of. Roles commissioner, practitioner, auditor, and support-officer without the header:"
                    + " members of their council.")
    public RestResponse<Page<VenueView>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        members.seenBy(id, acting, caller);
        return Page.part(venues.of(id), page).answer(uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a venue",
            description = "Role provider, to one's own membership. Roles support-officer, portal: with the header"
                    + " On-Behalf-Of. The category says which settings it allows. A member has at most 200 venues,"
                    + " closed ones among them.")
    @APIResponseSchema(value = VenueView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "village hall", value = VENUE)))
    public RestResponse<VenueView> open(UUID id, @Valid @NotNull VenueRequest request) {
        var today = London.today(clock);
        var venue = arranging.open(id, request, today);
        return Answers.created("/v1/members/" + id + "/venues/" + venue.id(), venue.view(), venue.version());
    }

    @GET
    @Path("/{venueId}")
    @RolesAllowed({
        Roles.PROVIDER,
        Roles.SUPPORT_OFFICER,
        Roles.PORTAL,
        Roles.COMMISSIONER,
        Roles.PRACTITIONER,
        Roles.AUDITOR
    })
    @Operation(
            summary = "A venue",
            description =
                    "Roles provider, its own; portal and support-officer On-Behalf-Of it; commissioner, practitioner,"
                            + " auditor of the council.")
    public RestResponse<VenueView> read(UUID id, UUID venueId) {
        members.seenBy(id, acting, caller);
        var venue = venues.get(id, venueId);
        return Answers.ok(venue.view(), venue.version());
    }

    @PUT
    @Path("/{venueId}")
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a venue, or close it with closedOn",
            description = "Role provider, of one's own membership. Roles support-officer, portal: with the header"
                    + " On-Behalf-Of. Needs If-Match.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "village hall", value = VENUE)))
    public RestResponse<VenueView> rewrite(
            UUID id,
            UUID venueId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull VenueRequest request) {
        var today = London.today(clock);
        var venue = arranging.rewrite(id, venueId, ifMatch, request, today);
        return Answers.ok(venue.view(), venue.version());
    }

    @POST
    @Path("/{venueId}/free-places")
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say how many places are free",
            description = "Role provider, of one's own membership. Roles support-officer, portal: with the header"
                    + " On-Behalf-Of. Names only the sessions that have changed; the day on which it was said is kept.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "three on Thursdays", value = FREE)))
    public RestResponse<VenueView> say(UUID id, UUID venueId, @Valid @NotNull FreePlacesRequest request) {
        var today = London.today(clock);
        var venue = arranging.say(id, venueId, request, today);
        return Answers.ok(venue.view(), venue.version());
    }
}
