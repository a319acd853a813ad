package org.opendps.registry.mandate;

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

@Path("/v1/portals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Portals and mandates")
public class PortalResource {

    private static final String EXAMPLE = """
            {"name": "A partner's portal", "client": "another-portal", "abilities": "ACT", "sandboxOnly": false}
            """;
    private static final String BECAUSE = """
            {"reason": "The certificate of its penetration test has run out"}
            """;

    private final Accrediting accrediting;
    private final Portals portals;
    private final Caller caller;
    private final InstantSource clock;

    PortalResource(Accrediting accrediting, Portals portals, Caller caller, InstantSource clock) {
        this.accrediting = accrediting;
        this.portals = portals;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Accredit a portal",
            description = "Role admin. Providers can then give it a mandate. Its machine is a client of the identity"
                    + " provider which has the role of portals.")
    @APIResponseSchema(value = PortalView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a portal", value = EXAMPLE)))
    public RestResponse<PortalView> accredit(@Valid @NotNull PortalRequest request) {
        var portal = accrediting.accredit(request);
        return Answers.created("/v1/portals/" + portal.id(), PortalView.from(portal), portal.version());
    }

    @POST
    @Path("/{id}/suspension")
    @Idempotent
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Suspend a portal",
            description = "Role admin. It acts for nobody until it is reinstated; its mandates are suspended with it.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "why", value = BECAUSE)))
    public RestResponse<PortalView> suspend(UUID id, @Valid @NotNull PortalRequest.Because because) {
        return answer(accrediting.suspend(id, because.reason()));
    }

    @POST
    @Path("/{id}/reinstatement")
    @Idempotent
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Reinstate a portal that was suspended",
            description = "Role admin. Its mandates are in force again. Has no body.")
    public RestResponse<PortalView> reinstate(UUID id) {
        return answer(accrediting.reinstate(id));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a portal's accreditation for good",
            description = "Role admin. Its mandates end the same day.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "why", value = BECAUSE)))
    public RestResponse<PortalView> withdraw(UUID id, @Valid @NotNull PortalRequest.Because because) {
        return answer(accrediting.withdraw(id, because.reason(), London.today(clock)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "A portal",
            description = "Roles admin, provider, support-officer, commissioner, auditor: any. Role portal: itself.")
    public RestResponse<PortalView> read(UUID id) {
        var portal = portals.get(id);
        if (caller.is(Roles.PORTAL) && !portal.client().equals(caller.client().orElse(null))) {
            throw Portals.missing(id);
        }
        return answer(portal);
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.ADMIN, Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "All portals, the oldest first",
            description = "Roles admin, provider, support-officer, commissioner, auditor.")
    public RestResponse<Page<PortalView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = portals.page(Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Portal::id, PortalView::from).answer(uri);
    }

    private static RestResponse<PortalView> answer(Portal portal) {
        return Answers.ok(PortalView.from(portal), portal.version());
    }
}
