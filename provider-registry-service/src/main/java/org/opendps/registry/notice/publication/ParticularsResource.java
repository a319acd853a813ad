package org.opendps.registry.notice.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.resource.Answers;
import org.opendps.registry.notice.content.Particulars;
import org.opendps.registry.notice.content.ParticularsBySystem;
import org.opendps.registry.purchasing.Catalogue;

@Path("/v1/purchasing-systems/{id}/notice-particulars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
public class ParticularsResource {

    private static final String EXAMPLE = """
            {"councilName": "Wiltshire Council", "ppon": "PHDQ-2359-NZMP",
             "contact": {"name": "Commissioning team", "email": "commissioning@wiltshire.example",
                         "address": "County Hall, Trowbridge BA14 8JN"},
             "identifier": "ocds-h6vhtk-06df8b", "documentsAt": "https://council.example/day-opportunities",
             "howToApply": "Apply in the portal at any time", "description": "Day opportunities for adults",
             "verification": "Each condition is checked by an evaluator", "lightTouch": true}
            """;

    private final ParticularsBySystem particulars;
    private final Publishing publishing;
    private final Catalogue catalogue;
    private final Caller caller;

    ParticularsResource(ParticularsBySystem particulars, Publishing publishing, Catalogue catalogue, Caller caller) {
        this.particulars = particulars;
        this.publishing = publishing;
        this.catalogue = catalogue;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR, Roles.FINANCE})
    @Operation(
            summary = "What all notices about a system say beside what the register knows",
            description = "Roles commissioner, auditor, finance, of the council that set it up.")
    public RestResponse<Particulars> read(UUID id) {
        catalogue.own(caller, id);
        var found = particulars.get(id);
        return Answers.ok(found.said(), found.version());
    }

    @PUT
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write what all notices about a system say beside what the register knows",
            description = "Role commissioner, of the council that set it up. Needs If-Match. Notices that were"
                    + " published stay as they are.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a council", value = EXAMPLE)))
    public RestResponse<Particulars> write(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull Particulars said) {
        var written = publishing.write(id, ifMatch, said);
        return Answers.ok(written.said(), written.version());
    }
}
