package org.opendps.registry.purchasing;

import io.quarkus.security.Authenticated;
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
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.registry.purchasing.rule.PurchasingSystemRequest;

@Path("/v1/purchasing-systems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Purchasing systems")
public class PurchasingSystemResource {

    private static final String EXAMPLE = """
            {"title": "Day opportunities for adults", "regime": "PA23_LIGHT_TOUCH_FRAMEWORK",
             "categories": [{"code": "DAY", "title": "Day opportunities", "cpvCodes": ["85312100"],
                             "serviceBands": ["STANDARD", "ENHANCED"], "priceCap": "95.00",
                             "settings": ["BUILDING_BASED", "COMMUNITY_BASED"]},
                            {"code": "EVENING", "title": "Evening opportunities", "cpvCodes": ["85312100"]}],
             "areas": [{"code": "NORTH", "title": "North"}, {"code": "SOUTH", "title": "South"}],
             "userAuthorities": ["E06000019"],
             "validFrom": "2026-11-23", "validUntil": "2030-11-22",
             "admissionDuringTerm": "CONTINUOUS", "noticeReference": "2026/S 000-012345",
             "conditions": [{"code": "SAFEGUARDING", "title": "A named safeguarding lead", "kind": "SAFEGUARDING"},
                            {"code": "INSURANCE", "title": "Public liability of £5m", "kind": "INSURANCE",
                             "stage": "AWARD"}],
             "awardCriteria": [{"code": "QUALITY", "title": "Quality", "weight": 60},
                               {"code": "PRICE", "title": "Price", "weight": 40}],
             "workingDays": {"decision": 10}}
            """;

    private final Establishing establishing;
    private final PurchasingSystems systems;
    private final Caller caller;
    private final InstantSource clock;

    PurchasingSystemResource(Establishing establishing, PurchasingSystems systems, Caller caller, InstantSource clock) {
        this.establishing = establishing;
        this.systems = systems;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set up a purchasing system as a draft",
            description = "Role commissioner. It belongs to the council in the login.")
    @APIResponseSchema(value = PurchasingSystemView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "light touch", value = EXAMPLE)))
    public RestResponse<PurchasingSystemView> draft(@Valid @NotNull PurchasingSystemRequest request) {
        var system = establishing.draft(request, London.today(clock));
        return Answers.created(
                "/v1/purchasing-systems/" + system.id(), PurchasingSystemView.from(system), system.version());
    }

    @POST
    @Path("/{id}/opening")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Open a purchasing system for applications",
            description =
                    "Role commissioner, of the council that set it up. A dynamic market needs its published intention"
                            + " notice first (Procurement Act 2023 s.39(2)). Has no body.")
    public RestResponse<PurchasingSystemView> open(UUID id) {
        var today = London.today(clock);
        return answer(establishing.open(id, today));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write a draft anew",
            description = "Role commissioner, of the council that set it up. Needs If-Match.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "light touch", value = EXAMPLE)))
    public RestResponse<PurchasingSystemView> rewrite(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PurchasingSystemRequest request) {
        return answer(establishing.rewrite(id, ifMatch, request, London.today(clock)));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(
            summary = "A purchasing system",
            description = "Any role. A draft is seen by the council that set it up only.")
    public RestResponse<PurchasingSystemView> read(UUID id) {
        return answer(systems.seenBy(caller, id));
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @Authenticated
    @Operation(
            summary = "All purchasing systems, the oldest first",
            description = "Any role. Drafts are seen by the council that set them up only.")
    public RestResponse<Page<PurchasingSystemView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = systems.page(caller.ownAuthority().orElse(null), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), PurchasingSystem::id, PurchasingSystemView::from)
                .answer(uri);
    }

    private static RestResponse<PurchasingSystemView> answer(PurchasingSystem system) {
        return Answers.ok(PurchasingSystemView.from(system), system.version());
    }
}
