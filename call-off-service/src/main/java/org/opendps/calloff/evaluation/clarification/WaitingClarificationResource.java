package org.opendps.calloff.evaluation.clarification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.calloff.competition.Viewpoint;

@Path("/v1/waiting-clarifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class WaitingClarificationResource {

    private final Clarifications clarifications;
    private final Caller caller;

    WaitingClarificationResource(Clarifications clarifications, Caller caller) {
        this.clarifications = clarifications;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.PROVIDER, Roles.COMMISSIONER, Roles.MODERATOR, Roles.AUDITOR})
    @Operation(
            summary = "What bidders were asked and have not answered, the oldest first",
            description =
                    "Roles: a provider sees what it was asked, over all its bids, with the time by which to answer;"
                            + " commissioner, moderator, auditor what their council asked.")
    public RestResponse<Page<ClarificationView>> read(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = clarifications.waiting(Viewpoint.of(caller), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Clarification::id, Clarification::view)
                .answer(uri);
    }
}
