package org.opendps.registry.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.registry.acting.ActingFor;

@Path("/v1/providers/{id}/users")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Users of a provider")
public class UserResource {

    private final Granting granting;
    private final IdentityGrants grants;
    private final ActingFor acting;
    private final Caller caller;

    UserResource(Granting granting, IdentityGrants grants, ActingFor acting, Caller caller) {
        this.granting = granting;
        this.grants = grants;
        this.acting = acting;
        this.caller = caller;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.COMMISSIONER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            summary = "Who acts for a provider, and who did, the first to come first",
            description = "Role provider: one's own. Roles support-officer, commissioner, auditor, admin: of any"
                    + " provider.")
    public RestResponse<Page<ProviderUser>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        mustSee(id);
        var found = grants.page(id, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), IdentityGrant::id, IdentityGrant::user)
                .answer(uri);
    }

    @GET
    @Path("/{userId}")
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.COMMISSIONER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            summary = "Somebody who acts for a provider",
            description = "Role provider: of one's own. Roles support-officer, commissioner, auditor, admin: of any"
                    + " provider.")
    public ProviderUser read(UUID id, UUID userId) {
        mustSee(id);
        return grants.get(id, userId).user();
    }

    private void mustSee(UUID id) {
        if (caller.is(Roles.PROVIDER)) {
            acting.mustActFor(id, "provider", id);
        }
    }

    @POST
    @Path("/{userId}/removal")
    @Idempotent
    @RolesAllowed(Roles.PROVIDER)
    @Operation(
            summary = "End somebody's access to the provider",
            description = "Role provider, one's own: an administrator. It ends here at once; REMOVED when the identity"
                    + " provider knows it too. The last administrator stays. Has no body.")
    public ProviderUser remove(UUID id, UUID userId) {
        acting.mustAdminister(id, "provider", id);
        return granting.remove(id, userId);
    }
}
