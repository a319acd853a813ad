package org.opendps.registry.provider;

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
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.registry.acting.ActingFor;

@Path("/v1/providers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers")
public class ProviderListResource {

    private final ProviderList providers;
    private final ProviderVersions versions;
    private final ActingFor acting;
    private final Caller caller;

    ProviderListResource(ProviderList providers, ProviderVersions versions, ActingFor acting, Caller caller) {
        this.providers = providers;
        this.versions = versions;
        this.acting = acting;
        this.caller = caller;
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
            summary = "Providers, in the order of their registration",
            description = "All roles of a council. Tags are those of the own council.")
    public RestResponse<Page<ProviderList.Line>> list(
            @BeanParam @Valid ProviderFilter filter, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = providers.page(filter, caller.ownAuthority().orElse(null), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Provider::id, ProviderList.Line::of).answer(uri);
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @Path("/{id}/versions")
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.COMMISSIONER, Roles.EVALUATOR, Roles.AUDITOR})
    @Operation(
            summary = "What a provider was, from its registration on: by whom, when, and whether on its behalf",
            description = "Role provider: one's own. Roles support-officer, commissioner, evaluator, auditor: of any"
                    + " provider.")
    public RestResponse<Page<ProviderVersion.View>> versions(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        if (acting.isMeant()) {
            acting.mustActFor(id, "provider", id);
        }
        var found = versions.page(id, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), ProviderVersion::id, ProviderVersion::view)
                .answer(uri);
    }
}
