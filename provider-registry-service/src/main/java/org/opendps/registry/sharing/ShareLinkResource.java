package org.opendps.registry.sharing;

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
import java.security.SecureRandom;
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
import org.opendps.registry.application.Docket;

@Path("/v1/applications/{id}/share-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class ShareLinkResource {

    private static final String EXAMPLE = """
            {"validUntil": "2026-12-07", "meantFor": "Sam from the volunteer centre"}
            """;

    private final ShareLinks links;
    private final Sharing sharing;
    private final Docket docket;
    private final Caller caller;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    ShareLinkResource(ShareLinks links, Sharing sharing, Docket docket, Caller caller, InstantSource clock) {
        this.links = links;
        this.sharing = sharing;
        this.docket = docket;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PROVIDER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a link with which somebody without a login can write in an application",
            description =
                    "Role provider: one's own. Answers a token, this once, for 30 days at most; five are open at once."
                            + " Possible while the application can be changed. Whoever has it"
                            + " sees and writes the offer, prices and answers, never what you declare; you confirm what they"
                            + " wrote before you submit it.")
    @APIResponseSchema(value = ShareLinkView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "for two weeks", value = EXAMPLE)))
    public RestResponse<ShareLinkView> create(UUID id, @Valid @NotNull ShareLinkRequest request) {
        var parties = docket.ofOwn(id);
        var now = clock.instant();
        var token = Token.draw(random);
        var link = sharing.create(id, request, token, caller.username(), now);
        return Answers.created(path(link), link.view(parties, London.dateOf(now), token), link.version());
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed(Roles.PROVIDER)
    @Operation(
            summary = "The share links of an application, the oldest first",
            description = "Role provider: one's own. Tokens are not shown again.")
    public RestResponse<Page<ShareLinkView>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var parties = docket.ofOwn(id);
        var found = links.page(id, Cursor.id(page.after()), page.limit());
        var today = London.today(clock);
        return Page.of(found, page.limit(), ShareLink::id, link -> link.view(parties, today, null))
                .answer(uri);
    }

    @GET
    @Path("/{linkId}")
    @RolesAllowed(Roles.PROVIDER)
    @Operation(summary = "A share link, without its token", description = "Role provider: one's own.")
    public RestResponse<ShareLinkView> read(UUID id, UUID linkId) {
        var parties = docket.ofOwn(id);
        return answer(parties, links.get(id, linkId));
    }

    @POST
    @Path("/{linkId}/revocation")
    @Idempotent
    @RolesAllowed(Roles.PROVIDER)
    @Operation(summary = "Call a share link back", description = "Role provider: one's own. Has no body.")
    public RestResponse<ShareLinkView> revoke(UUID id, UUID linkId) {
        var parties = docket.ofOwn(id);
        return answer(parties, sharing.revoke(id, linkId, clock.instant()));
    }

    private RestResponse<ShareLinkView> answer(Docket.Parties parties, ShareLink link) {
        return Answers.ok(link.view(parties, London.today(clock), null), link.version());
    }

    private static String path(ShareLink link) {
        return "/v1/applications/" + link.applicationId() + "/share-links/" + link.id();
    }
}
