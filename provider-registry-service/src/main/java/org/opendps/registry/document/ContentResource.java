package org.opendps.registry.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.resource.Answers;
import org.opendps.registry.file.Reception;

@Path("/v1/documents/{id}/versions/{number}/content")
@Tag(name = "Documents")
public class ContentResource {

    private final Keeping keeping;
    private final Documents documents;
    private final DocumentViews views;
    private final Reception reception;
    private final Readers readers;
    private final InstantSource clock;

    ContentResource(
            Keeping keeping,
            Documents documents,
            DocumentViews views,
            Reception reception,
            Readers readers,
            InstantSource clock) {
        this.keeping = keeping;
        this.documents = documents;
        this.views = views;
        this.reception = reception;
        this.readers = readers;
        this.clock = clock;
    }

    @PUT
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL, Roles.COMMISSIONER})
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send the content of a version, once",
            description =
                    "Roles provider, its own; portal and support-officer On-Behalf-Of it; commissioner, as for the document. The bytes of the"
                            + " file are the body, whatever its Content-Type says. The same bytes again are the same answer;"
                            + " other bytes are another version. Needs no If-Match, since nothing is ever overwritten.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<DocumentView> send(
            UUID id,
            int number,
            @Parameter(description = "The name of the file", example = "certificate.pdf")
                    @QueryParam("fileName")
                    @Nullable
                    String fileName,
            InputStream body) {
        // before a byte is read: strangers fill no disk
        readers.own(() -> documents.get(id));
        var name = FileName.clean(fileName);
        try (var received = reception.receive(body)) {
            keeping.receive(id, number, received, name, clock.instant());
        }
        var whole = views.whole(documents.get(id));
        return Answers.ok(whole.view(), whole.changes());
    }

    @GET
    @RolesAllowed({
        Roles.PROVIDER,
        Roles.SUPPORT_OFFICER,
        Roles.PORTAL,
        Roles.COMMISSIONER,
        Roles.PRACTITIONER,
        Roles.EVALUATOR,
        Roles.MODERATOR,
        Roles.AUDITOR
    })
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "The content of a version",
            description =
                    "Roles provider, its own; portal and support-officer On-Behalf-Of it; commissioner, practitioner,"
                            + " evaluator, moderator, auditor what they may read of the document. The entity tag is its SHA-256.")
    public RestResponse<InputStream> read(UUID id, int number) {
        var content = views.content(id, number);
        var file = content.file();
        return ResponseBuilder.ok(views.open(file))
                .type(file.mediaType())
                .header("Content-Length", file.size())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(content.name()))
                .header("X-Content-Type-Options", "nosniff")
                .tag(file.sha256())
                .build();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
