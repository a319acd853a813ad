package org.opendps.registry.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
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
import org.opendps.registry.purchasing.Catalogue;

@Path("/v1/purchasing-systems/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class SystemMembersResource {

    private final Members members;
    private final MemberHistory history;
    private final Catalogue catalogue;
    private final Caller caller;

    SystemMembersResource(Members members, MemberHistory history, Catalogue catalogue, Caller caller) {
        this.members = members;
        this.history = history;
        this.catalogue = catalogue;
        this.caller = caller;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @Path("/members")
    @RolesAllowed({
        Roles.COMMISSIONER,
        Roles.PRACTITIONER,
        Roles.SUPPORT_OFFICER,
        Roles.EVALUATOR,
        Roles.MODERATOR,
        Roles.FINANCE,
        Roles.FINANCE_APPROVER,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            summary = "The members of a purchasing system, in order of admission",
            description = "All roles of the council that set it up.")
    public RestResponse<Page<MemberView>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        caller.mustBelongTo(catalogue.find(id).authority(), "purchasing system", id);
        var found = members.page(id, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Member::id, MemberView::from).answer(uri);
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @Path("/members-on")
    @RolesAllowed({Roles.COMMISSIONER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(
            summary = "Who was a member at the end of a past day, in order of admission",
            description = "Roles commissioner, finance, auditor, of the council that set the system up.")
    public RestResponse<Page<MemberStateView>> on(
            UUID id,
            @Parameter(description = "A London date") @QueryParam("day") @NotNull LocalDate day,
            @Parameter(description = "Of this category only") @QueryParam("category") @Nullable String category,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        caller.mustBelongTo(catalogue.find(id).authority(), "purchasing system", id);
        var found = history.on(day, id, category, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), MemberState::memberId, MemberState::view)
                .answer(uri);
    }
}
