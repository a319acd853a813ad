package org.opendps.registry.document;

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
import java.util.UUID;
import java.util.function.Function;
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
import org.opendps.registry.document.kind.DocumentKind;

@Path("/v1/providers/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class ProviderDocumentsResource {

    private final DocumentList list;
    private final Readers readers;
    private final Caller caller;
    private final InstantSource clock;

    ProviderDocumentsResource(DocumentList list, Readers readers, Caller caller, InstantSource clock) {
        this.list = list;
        this.readers = readers;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.COMMISSIONER, Roles.PRACTITIONER, Roles.EVALUATOR, Roles.MODERATOR, Roles.AUDITOR})
    @Operation(
            summary = "The documents of a provider, and the own council's about it, in order of creation",
            description =
                    "Roles commissioner, practitioner, evaluator, moderator, auditor. What is confidential is shown"
                            + " to commissioner, evaluator and auditor of councils that the provider applied to.")
    public RestResponse<Page<DocumentView>> list(
            UUID id,
            @Parameter(description = "Of this kind only") @QueryParam("kind") @Nullable DocumentKind kind,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var search = new DocumentList.Search(
                id, caller.authority(), false, readers.seesConfidential(id), readers.seesOwnConfidential(), kind, null);
        var found = list.page(search, London.today(clock), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), DocumentView::id, Function.identity())
                .answer(uri);
    }
}
