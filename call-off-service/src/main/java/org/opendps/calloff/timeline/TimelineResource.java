package org.opendps.calloff.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.problem.NotFound;

@Path("/v1/call-offs/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timeline")
public class TimelineResource {

    private final Entries entries;
    private final Caller caller;

    TimelineResource(Entries entries, Caller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.MODERATOR, Roles.FINANCE_APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "Every step of a call-off, the earliest first",
            description = "Roles: commissioner, moderator, finance-approver, auditor of the council. Refused attempts"
                    + " at an award are steps too. Who bid, and for whom an officer or a"
                    + " portal did, is shown after the opening; who asked a question or withdrew a bid, never. A"
                    + " moderator who judges without prices or names is told of them after the moderation.")
    public RestResponse<Page<StepView>> read(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var authority = caller.authority();
        if (!entries.know(id, authority)) {
            throw new NotFound("call-off", id).refused();
        }
        boolean judge = caller.is(Roles.EVALUATOR) || caller.is(Roles.MODERATOR);
        boolean opened = entries.tellOfAnOpening(id, authority);
        var found = entries.page(id, authority, Cursor.position(page.after()), page.limit());
        return Page.of(found, page.limit(), Entry::position, entry -> StepView.of(entry, opened, judge))
                .answer(uri);
    }
}
