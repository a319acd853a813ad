package org.opendps.registry.requirement;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.registry.purchasing.Catalogue;

@Path("/v1/purchasing-systems/{id}/document-requirements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class RequirementResource {

    private static final String REQUIREMENTS = """
            {"requirements": [{"kind": "PUBLIC_LIABILITY_INSURANCE", "minimumCover": "5000000.00"},
             {"kind": "EMPLOYERS_LIABILITY_INSURANCE", "minimumCover": "10000000.00"},
             {"kind": "SAFEGUARDING_POLICY", "neededAt": "ADMISSION"}]}
            """;

    private final Requiring requiring;
    private final RequirementLists lists;
    private final Catalogue catalogue;
    private final Caller caller;
    private final InstantSource clock;

    RequirementResource(
            Requiring requiring, RequirementLists lists, Catalogue catalogue, Caller caller, InstantSource clock) {
        this.requiring = requiring;
        this.lists = lists;
        this.catalogue = catalogue;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say which documents members have to show, from a day on",
            description =
                    "Role commissioner, of the council that set up the system. Replaces what was asked for from that"
                            + " day on, also what was said before for a later day: a list that was a mistake is taken back"
                            + " with another one. What has run out pauses invitations; what was never shown matters before a contract only.")
    @APIResponseSchema(value = RequirementsView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "insurances", value = REQUIREMENTS)))
    public RestResponse<RequirementsView> ask(UUID id, @Valid @NotNull RequirementsRequest request) {
        var list = requiring.ask(id, request, clock.instant());
        return Answers.created("/v1/purchasing-systems/" + id + "/document-requirements", list.view(null));
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @Operation(
            summary = "Which documents members have to show, from when on, the latest said first",
            description = "Any role; those of a draft for the council that set it up only.")
    @Authenticated
    public RestResponse<Page<RequirementsView>> list(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        catalogue.seenBy(caller.ownAuthority().orElse(null), id);
        var found = lists.page(id, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), RequirementsView::id, Function.identity())
                .answer(uri);
    }
}
