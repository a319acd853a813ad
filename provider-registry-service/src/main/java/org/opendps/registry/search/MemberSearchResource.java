package org.opendps.registry.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.time.London;
import org.opendps.registry.purchasing.Catalogue;

@Path("/v1/purchasing-systems/{id}/member-search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class MemberSearchResource {

    private final MemberFinder finder;
    private final Catalogue catalogue;
    private final Caller caller;
    private final InstantSource clock;

    MemberSearchResource(MemberFinder finder, Catalogue catalogue, Caller caller, InstantSource clock) {
        this.finder = finder;
        this.catalogue = catalogue;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
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
            summary = "Members by what they offer: the nearest first, or in order of admission",
            description =
                    "All roles of the council that set the system up, and of those that may buy from it once it is open. Ordered by the distance of the venue's"
                            + " district where near is given, otherwise, and within a district, by member. A member is found at"
                            + " each of its open venues that meets everything, or once while none is open. Those whose invitations"
                            + " are paused are among them and say so. Distances are those of the National Statistics Postcode"
                            + " Lookup: a venue in a district that it does not know is found without near only.")
    public RestResponse<Page<MemberFound>> search(
            UUID id, @BeanParam @Valid MemberSearch search, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        catalogue.mustBeOfABuyer(caller, id);
        if (search.near == null && search.withinMiles != null) {
            throw new NearMissing().refused();
        }
        var today = London.today(clock);
        var found = finder.page(id, search, today, page.after(), page.limit());
        return Page.of(found, page.limit(), MemberFinder.Row::position, MemberFinder.Row::found)
                .answer(uri);
    }
}
