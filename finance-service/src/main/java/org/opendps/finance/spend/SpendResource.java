package org.opendps.finance.spend;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.outbox.Feed;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;

/** {@code /v1/spend}: the topic for those who read by HTTP. */
@Path("/v1/spend")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Spend")
public class SpendResource {

    private final Feed feed;
    private final Caller caller;

    SpendResource(Feed feed, Caller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    /**
     * @param next null when there is nothing more at present
     * @param resume where to go on later; keep it, and send it as {@code after} next time
     */
    record SpendPage(
            @JsonRawValue @Schema(implementation = SpendEvent[].class)
            String items,

            @Nullable String next,
            @Nullable String resume) {

        static SpendPage of(List<Feed.Item> found, int limit, @Nullable String after) {
            boolean more = found.size() > limit;
            var shown = more ? found.subList(0, limit) : found;
            var end = shown.isEmpty() ? after : Cursor.after(shown.getLast().position());
            return new SpendPage(
                    "[" + String.join(",", shown.stream().map(Feed.Item::json).toList()) + "]", more ? end : null, end);
        }

        /** With the same {@code Link} to the next page as every list. */
        RestResponse<SpendPage> answer(UriInfo uri) {
            var link = new Page<>(List.of(), next).answer(uri).getHeaders().getFirst("Link");
            var answer = RestResponse.ResponseBuilder.ok(this);
            return link == null ? answer.build() : answer.header("Link", link).build();
        }
    }

    @GET
    @RolesAllowed({Roles.FINANCE_SYSTEM, Roles.FINANCE, Roles.AUDITOR})
    @Operation(
            summary = "Spend events of the caller's council, in the order of their positions",
            description = "Roles finance-system, finance, auditor. The same events as on the topic finance.spend.v1,"
                    + " byte for byte. Start without `after`; go on with `next` while there is one; keep `resume` and"
                    + " send it as `after` when you come back.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SpendPage.class)))
    public RestResponse<SpendPage> read(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = feed.after(SpendEvent.TOPIC, caller.authority(), Cursor.position(page.after()), page.limit() + 1);
        return SpendPage.of(found, page.limit(), page.after()).answer(uri);
    }
}
