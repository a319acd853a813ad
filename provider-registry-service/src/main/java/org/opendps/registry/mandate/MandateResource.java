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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.time.LocalDate;
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
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.ActingFor;

@Path("/v1/mandates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Portals and mandates")
public class MandateResource {

    private static final String EXAMPLE = """
            {"portalId": "0198c0de-0000-7000-8000-0000000000f1", "scope": "ACT", "from": "2026-11-23",
             "until": "2027-11-22"}
            """;

    private final Entrusting entrusting;
    private final MandateList mandates;
    private final ActingFor acting;
    private final Caller caller;
    private final InstantSource clock;

    MandateResource(Entrusting entrusting, MandateList mandates, ActingFor acting, Caller caller, InstantSource clock) {
        this.entrusting = entrusting;
        this.mandates = mandates;
        this.acting = acting;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PROVIDER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let a portal read or act for the provider",
            description = "Role provider, an administrator. One portal at a time: an earlier mandate ends at once, or"
                    + " the day before a later one starts.")
    @APIResponseSchema(value = MandateView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a year", value = EXAMPLE)))
    public RestResponse<MandateView> give(@Valid @NotNull MandateRequest request) {
        var today = London.today(clock);
        var provider = acting.provider();
        acting.mustAdminister(provider, "provider", provider);
        var mandate = entrusting.give(provider, request, caller.username(), today);
        return Answers.created("/v1/mandates/" + mandate.id(), MandateView.from(mandate, today), mandate.version());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed(Roles.PROVIDER)
    @Operation(
            summary = "Take a mandate back, at once",
            description = "Role provider, one's own: an administrator. Has no body.")
    public RestResponse<MandateView> withdraw(UUID id) {
        var today = London.today(clock);
        var mandate = entrusting.withdraw(id, m -> acting.mustAdminister(m.providerId(), "mandate", id), today);
        return answer(mandate, today);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.ADMIN})
    @Operation(
            summary = "A mandate",
            description = "Role provider: one's own. Role portal: one that it holds. Role admin: any.")
    public RestResponse<MandateView> read(UUID id) {
        return answer(mandates.get(id), London.today(clock));
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.ADMIN})
    @Operation(
            summary = "Mandates, the oldest first",
            description = "Role provider: one's own. Role portal: those that it holds. Role admin: all.")
    public RestResponse<Page<MandateView>> list(
            @QueryParam("providerId") @Nullable UUID provider,
            @QueryParam("portalId") @Nullable UUID portal,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        List<Mandate> found = mandates.page(provider, portal, Cursor.id(page.after()), page.limit());
        var today = London.today(clock);
        return Page.of(found, page.limit(), Mandate::id, mandate -> MandateView.from(mandate, today))
                .answer(uri);
    }

    private static RestResponse<MandateView> answer(Mandate mandate, LocalDate today) {
        return Answers.ok(MandateView.from(mandate, today), mandate.version());
    }
}
