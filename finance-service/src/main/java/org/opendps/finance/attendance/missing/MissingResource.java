package org.opendps.finance.attendance.missing;

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
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.finance.attendance.party.Sides;

/** {@code /v1/attendance-returns/missing}. */
@Path("/v1/attendance-returns/missing")
@Tag(name = "Attendance")
public class MissingResource {

    private final MissingReturns missing;
    private final Sides sides;

    MissingResource(MissingReturns missing, Sides sides) {
        this.missing = missing;
        this.sides = sides;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER, Roles.FINANCE, Roles.COMMISSIONER, Roles.AUDITOR
    })
    @Operation(
            summary = "Planned weeks that were not returned by the cut-off, in the order in which they were found",
            description = "Role provider: its own; roles portal and support-officer: those of the provider in"
                    + " On-Behalf-Of. Roles finance, commissioner, auditor: the council's. A week leaves the list when it"
                    + " is returned, or when nothing is planned in it any more; one that is sent back is in it again.")
    public RestResponse<Page<MissingView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var after = Cursor.id(page.after());
        var found = sides.isForAProvider()
                ? missing.ofProvider(sides.provider(), after, page.limit())
                : missing.ofAuthority(sides.authority(), after, page.limit());
        return Page.of(found, page.limit(), MissingReturn::id, MissingView::from)
                .answer(uri);
    }
}
