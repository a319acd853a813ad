package org.opendps.registry.membership.renewal;

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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;

@Path("/v1/members/{id}/renewals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class RenewalResource {

    private static final String REQUEST = """
            {"reason": "A director has changed"}
            """;
    private static final String DECLARATION = """
            {"exclusionGrounds": []}
            """;

    private final Renewing renewing;
    private final RenewalViews views;
    private final InstantSource clock;

    RenewalResource(Renewing renewing, RenewalViews views, InstantSource clock) {
        this.renewing = renewing;
        this.views = views;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask a member to declare anew which exclusion grounds apply",
            description =
                    "Role commissioner, of the council that set up the system. Due in five working days (PCR 2015 reg"
                            + " 34(25)), or as the system says.")
    @APIResponseSchema(value = RenewalView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a new director", value = REQUEST)))
    public RestResponse<RenewalView> ask(UUID id, @Valid @NotNull RenewalRequest request) {
        var renewal = renewing.ask(id, request.reason(), London.today(clock));
        var seen = views.find(id, renewal.id());
        return Answers.created("/v1/members/" + id + "/renewals/" + renewal.id(), seen.view(), seen.version());
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "The declarations that a member was asked for, the oldest first",
            description =
                    "Roles provider, its own; portal and support-officer On-Behalf-Of it; commissioner, auditor of the council."
                            + " A support officer without the header sees no exclusion grounds.")
    public RestResponse<Page<RenewalView>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = views.page(id, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), RenewalView::id, Function.identity())
                .answer(uri);
    }

    @GET
    @Path("/{renewalId}")
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "A declaration that a member was asked for",
            description =
                    "Roles provider, its own; portal and support-officer On-Behalf-Of it; commissioner, auditor of the council."
                            + " A support officer without the header sees no exclusion grounds.")
    public RestResponse<RenewalView> read(UUID id, UUID renewalId) {
        return answer(views.find(id, renewalId));
    }

    @POST
    @Path("/{renewalId}/declaration")
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Declare anew",
            description = "Role provider, for one's own membership. Role support-officer: with the header On-Behalf-Of,"
                    + " and who of the provider confirmed it and how. Role portal: with the header, as the provider typed"
                    + " it.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "nothing applies", value = DECLARATION)))
    public RestResponse<RenewalView> declare(UUID id, UUID renewalId, @Valid @NotNull DeclarationRequest request) {
        renewing.declare(id, renewalId, request, clock.instant());
        return answer(views.find(id, renewalId));
    }

    private static RestResponse<RenewalView> answer(RenewalViews.Seen seen) {
        return Answers.ok(seen.view(), seen.version());
    }
}
