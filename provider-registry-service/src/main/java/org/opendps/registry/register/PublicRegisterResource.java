package org.opendps.registry.register;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.problem.NotFound;
import org.opendps.registry.purchasing.Catalogue;
import org.opendps.registry.purchasing.Listing;
import org.opendps.registry.purchasing.SystemStatus;

@Path("/v1/public/purchasing-systems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public register")
public class PublicRegisterResource {

    private final Catalogue catalogue;
    private final PublicMembers members;

    PublicRegisterResource(Catalogue catalogue, PublicMembers members) {
        this.catalogue = catalogue;
        this.members = members;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Open purchasing systems, the oldest first",
            description =
                    "Anybody, without login. May be kept for a minute; If-None-Match answers 304 while nothing has"
                            + " changed.")
    public RestResponse<Page<PublicSystem>> systems(
            @BeanParam @Valid PageRequest page, @Context UriInfo uri, @Context Request request) {
        // before what it stands for: a change in between is then told of too late by a minute, never not at all
        var seen = new Cached(catalogue.versionOfAll());
        return seen.answer(request, () -> {
            var found = catalogue.open(Cursor.id(page.after()), page.limit() + 1);
            return Page.of(found, page.limit(), Listing::id, PublicSystem::of).answer(uri);
        });
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            summary = "An open purchasing system",
            description =
                    "Anybody, without login. May be kept for a minute; If-None-Match answers 304 while nothing has"
                            + " changed.")
    public RestResponse<PublicSystem> system(UUID id, @Context Request request) {
        var seen = new Cached(Long.toString(catalogue.version(id)));
        var system = open(id);
        return seen.answer(request, () -> RestResponse.ok(PublicSystem.of(system)));
    }

    @GET
    @Path("/{id}/members")
    @PermitAll
    @Operation(
            summary = "Who was admitted to an open purchasing system, in order of admission",
            description = "Anybody, without login. Names and categories only. May be kept for a minute; If-None-Match"
                    + " answers 304 while nobody has come, gone or changed its name.")
    public RestResponse<Page<PublicMember>> members(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri, @Context Request request) {
        open(id);
        var seen = new Cached(Long.toString(members.changes(id)));
        return seen.answer(request, () -> {
            var found = members.page(id, Cursor.id(page.after()), page.limit());
            return Page.of(found, page.limit(), PublicMember::id, member -> member)
                    .answer(uri);
        });
    }

    private Listing open(UUID id) {
        var system = catalogue.find(id);
        if (system.status() != SystemStatus.OPEN) {
            throw new NotFound("purchasing system", id).refused();
        }
        return system;
    }
}
