package org.opendps.registry.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.time.London;
import org.opendps.registry.application.decision.Overdue;

@Path("/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
public class CouncilNoticesResource {

    private final Notices notices;
    private final Caller caller;
    private final InstantSource clock;

    CouncilNoticesResource(Notices notices, Caller caller, InstantSource clock) {
        this.notices = notices;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR, Roles.FINANCE})
    @Operation(
            summary = "The notices about all purchasing systems of a council, in the order in which they arose",
            description = "Roles commissioner, auditor, finance, of that council. What each says stands at its"
                    + " purchasing system.")
    public RestResponse<Page<NoticeLine>> list(
            @QueryParam("status") @Nullable NoticeStatus status,
            @Parameter(description = "Only those that are overdue") @QueryParam("overdue") @Nullable Overdue overdue,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var today = London.today(clock);
        var wanted = Notices.Wanted.of(status, overdue, today);
        var found = notices.page(caller.authority(), wanted, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Notice::id, notice -> NoticeLine.of(notice, today))
                .answer(uri);
    }
}
