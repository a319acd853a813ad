package org.opendps.registry.purchasing.amendment;

import io.quarkus.security.Authenticated;
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
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.registry.purchasing.Establishing;
import org.opendps.registry.purchasing.FrameworkAwardRequest;
import org.opendps.registry.purchasing.PurchasingSystem;
import org.opendps.registry.purchasing.PurchasingSystemView;
import org.opendps.registry.purchasing.PurchasingSystems;
import org.opendps.registry.purchasing.rule.Area;
import org.opendps.registry.purchasing.rule.Category;
import org.opendps.registry.purchasing.term.EntryWindow;

/** What a purchasing system is made of, part by part. Each POST answers the whole system. */
@Path("/v1/purchasing-systems/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Purchasing systems")
public class SystemPartsResource {

    private static final String CATEGORY = """
            {"code": "SKILLS", "title": "Skills training", "cpvCodes": ["80530000"], "serviceBands": ["STANDARD"]}
            """;
    private static final String AREA = """
            {"code": "EAST", "title": "East"}
            """;
    private static final String WINDOW = """
            {"opensOn": "2027-04-01", "closesOn": "2027-04-30", "noticeReference": "2027/S 000-000123"}
            """;
    private static final String AWARD = """
            {"awardedOn": "2027-06-01"}
            """;

    private final Establishing establishing;
    private final Amending amending;
    private final PurchasingSystems systems;
    private final SystemChanges changes;
    private final Caller caller;
    private final InstantSource clock;

    SystemPartsResource(
            Establishing establishing,
            Amending amending,
            PurchasingSystems systems,
            SystemChanges changes,
            Caller caller,
            InstantSource clock) {
        this.establishing = establishing;
        this.amending = amending;
        this.systems = systems;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @Path("/categories")
    @Authenticated
    @Operation(summary = "What the system buys", description = "Any role. Of a draft: the council that set it up only.")
    public RestResponse<Page<Category>> categories(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return Page.part(systems.seenBy(caller, id).categories(), page).answer(uri);
    }

    @POST
    @Path("/categories")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a category to a draft", description = "Role commissioner, of the council that set it up.")
    @APIResponseSchema(value = PurchasingSystemView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "skills", value = CATEGORY)))
    public RestResponse<PurchasingSystemView> add(UUID id, @Valid @NotNull Category category) {
        return created("/categories", establishing.add(id, category));
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @Path("/areas")
    @Authenticated
    @Operation(
            summary = "Where the system buys",
            description = "Any role. Of a draft: the council that set it up only.")
    public RestResponse<Page<Area>> areas(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return Page.part(systems.seenBy(caller, id).areas(), page).answer(uri);
    }

    @POST
    @Path("/areas")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an area to a draft", description = "Role commissioner, of the council that set it up.")
    @APIResponseSchema(value = PurchasingSystemView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "east", value = AREA)))
    public RestResponse<PurchasingSystemView> add(UUID id, @Valid @NotNull Area area) {
        return created("/areas", establishing.add(id, area));
    }

    @POST
    @Path("/entry-windows")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Announce days on which providers can apply",
            description =
                    "Role commissioner, of the council that set it up. Where admission is in windows; under an open"
                            + " framework it is a reopening.")
    @APIResponseSchema(value = PurchasingSystemView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "april", value = WINDOW)))
    public RestResponse<PurchasingSystemView> announce(UUID id, @Valid @NotNull EntryWindow window) {
        var today = London.today(clock);
        return created("", amending.announceWindow(id, window, today));
    }

    @POST
    @Path("/framework-awards")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record that a reopening has awarded the next framework",
            description =
                    "Role commissioner, of the council that set it up. Under an open framework: within three years"
                            + " of the first award, then within five (Procurement Act 2023 s.49).")
    @APIResponseSchema(value = PurchasingSystemView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "second framework", value = AWARD)))
    public RestResponse<PurchasingSystemView> award(UUID id, @Valid @NotNull FrameworkAwardRequest request) {
        var today = London.today(clock);
        return created("", amending.awardNext(id, request.awardedOn(), today));
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @Path("/changes")
    @Authenticated
    @Operation(
            summary = "What was changed after it was announced, the oldest first",
            description =
                    "Any role. With the value before, the reason, by whom and when. Of a draft: the council that set"
                            + " it up only.")
    public RestResponse<Page<SystemChangeView>> changes(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        systems.seenBy(caller, id);
        var found = changes.page(id, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), SystemChange::id, SystemChange::view)
                .answer(uri);
    }

    private static RestResponse<PurchasingSystemView> created(String part, PurchasingSystem system) {
        var path = "/v1/purchasing-systems/" + system.id() + part;
        return Answers.created(path, PurchasingSystemView.from(system), system.version());
    }
}
