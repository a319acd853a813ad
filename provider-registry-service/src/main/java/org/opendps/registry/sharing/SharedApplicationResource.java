package org.opendps.registry.sharing;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.audit.Work;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.registry.application.making.SharedApplication;

/** The token comes in a header: paths are written into access logs, and stay in the history of a browser. */
@Path("/v1/public/shared-application")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
@WithLink
public class SharedApplicationResource {

    static final String TOKEN = "Share-Token";
    static final String FROM = "X-Forwarded-For";

    private static final String EXAMPLE = """
            {"writtenBy": "Sam", "categories": ["DAY"], "areas": ["NORTH"], "offer": "A workshop for twelve people",
             "sessionPrice": "55.00", "safeguardingAssurance": true}
            """;

    private final ShareLinks links;
    private final Sharing sharing;
    private final InstantSource clock;

    SharedApplicationResource(ShareLinks links, Sharing sharing, InstantSource clock) {
        this.links = links;
        this.sharing = sharing;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The application that a share link is for",
            description = "Anybody who has the token, without login. Shows what there is to write and what is missing,"
                    + " never what the applicant declares.")
    public RestResponse<SharedApplication> read(
            @Parameter(description = "The token of the share link") @HeaderParam(TOKEN) @Nullable String token) {
        return answer(sharing.read(found(token).id(), London.today(clock)));
    }

    @PUT
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write in the application that a share link is for",
            description = "Anybody who has the token, without login. Needs If-Match. What is written is marked as"
                    + " somebody else's until the applicant confirms it.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "the core pack", value = EXAMPLE)))
    public RestResponse<SharedApplication> write(
            @Parameter(description = "The token of the share link") @HeaderParam(TOKEN) @Nullable String token,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SharedApplication.Request request) {
        var link = found(token);
        var written = new ArrayList<SharedApplication.Versioned>(1);
        // the audit names the link, since there is no login to name
        Work.during(
                "share link " + link.id(),
                null,
                () -> written.add(sharing.write(link.id(), ifMatch, request, clock.instant())));
        return answer(written.getFirst());
    }

    private ShareLink found(@Nullable String token) {
        return links.sent(token).orElseThrow(() -> new ShareLinkUnknown().refused());
    }

    private static RestResponse<SharedApplication> answer(SharedApplication.Versioned shared) {
        var answer = Answers.ok(shared.application(), shared.version());
        // no cache on the way looks at the token
        answer.getHeaders().add("Cache-Control", "no-store");
        return answer;
    }
}
