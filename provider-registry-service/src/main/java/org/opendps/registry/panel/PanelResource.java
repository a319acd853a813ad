package org.opendps.registry.panel;

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
import java.util.List;
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

@Path("/v1/panels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panels")
public class PanelResource {

    private static final String PANEL = """
            {"purchasingSystemId": "0198c0de-0000-7000-8000-000000000001", "heldOn": "2026-12-01",
             "members": ["commissioner", "evaluator1"], "agenda": ["0198c0de-0000-7000-8000-000000000002"]}
            """;
    private static final String BATCH = """
            {"decisions": [{"applicationId": "0198c0de-0000-7000-8000-000000000002", "decision": "ADMIT"}]}
            """;

    private final Panels panels;
    private final PanelResults results;
    private final Convening convening;
    private final Sitting sitting;
    private final Caller caller;
    private final InstantSource clock;

    PanelResource(
            Panels panels,
            PanelResults results,
            Convening convening,
            Sitting sitting,
            Caller caller,
            InstantSource clock) {
        this.panels = panels;
        this.results = results;
        this.convening = convening;
        this.sitting = sitting;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Plan a panel with an agenda of applications",
            description = "Role commissioner, of the council that set up the purchasing system, which has received"
                    + " every application of the agenda.")
    @APIResponseSchema(value = PanelView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one application", value = PANEL)))
    public RestResponse<PanelView> plan(@Valid @NotNull PanelRequest request) {
        var panel = convening.plan(request);
        return Answers.created("/v1/panels/" + panel.id(), panel.view(List.of()), panel.version());
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.COMMISSIONER, Roles.EVALUATOR, Roles.AUDITOR})
    @Operation(
            summary = "The panels of a council, the oldest first",
            description = "Roles commissioner, evaluator, auditor, of that council. Results are in the single panel.")
    public RestResponse<Page<PanelView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = panels.page(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Panel::id, panel -> panel.view(List.of()))
                .answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMISSIONER, Roles.EVALUATOR, Roles.AUDITOR})
    @Operation(
            summary = "A panel with its results",
            description = "Roles commissioner, evaluator, auditor, of its council.")
    public RestResponse<PanelView> read(UUID id) {
        return answer(panels.get(id, caller));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a panel that is not held yet",
            description =
                    "Role commissioner, of its council. Needs If-Match. Each decision makes another version. The purchasing"
                            + " system stays the same.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one application", value = PANEL)))
    public RestResponse<PanelView> rewrite(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull PanelRequest request) {
        return answer(convening.rewrite(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/decisions")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide on several applications of the agenda",
            description =
                    "Role commissioner, of its council. Answers a result for each; one that cannot be decided,"
                            + " also for a conflict of somebody who sits on the panel, says why and does not hold up the others. Sent again, it decides what is left.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "admit", value = BATCH)))
    public List<PanelResultView> decide(UUID id, @Valid @NotNull BatchRequest batch) {
        var now = clock.instant();
        return sitting.decide(id, batch, now);
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(summary = "Close a panel that was held", description = "Role commissioner, of its council. Has no body.")
    public RestResponse<PanelView> close(UUID id) {
        return answer(convening.close(id));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Cancel a panel that is not held",
            description = "Role commissioner, of its council. Has no body.")
    public RestResponse<PanelView> cancel(UUID id) {
        return answer(convening.cancel(id));
    }

    private RestResponse<PanelView> answer(Panel panel) {
        return Answers.ok(panel.view(results.of(panel.id())), panel.version());
    }
}
