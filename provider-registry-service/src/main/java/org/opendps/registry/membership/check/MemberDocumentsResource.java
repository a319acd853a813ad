package org.opendps.registry.membership.check;

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
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.membership.Members;
import org.opendps.registry.requirement.DocumentCheck;
import org.opendps.registry.requirement.DocumentChecks;

@Path("/v1/members/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class MemberDocumentsResource {

    private final Members members;
    private final DocumentChecks checks;
    private final ActingFor acting;
    private final Caller caller;
    private final InstantSource clock;

    MemberDocumentsResource(
            Members members, DocumentChecks checks, ActingFor acting, Caller caller, InstantSource clock) {
        this.members = members;
        this.checks = checks;
        this.acting = acting;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({
        Roles.PROVIDER,
        Roles.SUPPORT_OFFICER,
        Roles.PORTAL,
        Roles.COMMISSIONER,
        Roles.PRACTITIONER,
        Roles.AUDITOR
    })
    @Operation(
            summary = "How a member stands with the documents that its system asks for, today; one entry a kind",
            description = "Role provider: one's own membership. Roles support-officer, portal: with the header"
                    + " On-Behalf-Of. Roles commissioner, practitioner, auditor, and support-officer without the header:"
                    + " members of their council.")
    public RestResponse<Page<DocumentCheck>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var member = members.seenBy(id, acting, caller);
        var found =
                checks.of(member.purchasingSystemId(), member.providerId(), member.categories(), London.today(clock));
        return Page.part(found, page).answer(uri);
    }
}
