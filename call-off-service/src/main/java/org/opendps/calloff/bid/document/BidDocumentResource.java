package org.opendps.calloff.bid.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.bid.Bids;
import org.opendps.calloff.bid.Readership;
import org.opendps.calloff.bid.counter.AtTheCounter;
import org.opendps.calloff.bid.offer.Enclosure;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.competition.Viewpoints;

@Path("/v1/bids/{id}/documents")
@Tag(name = "Bids")
public class BidDocumentResource {

    private final Attaching attaching;
    private final Folder folder;
    private final Bids bids;
    private final Viewpoints viewpoints;
    private final Competitions competitions;
    private final Readership readership;

    BidDocumentResource(
            Attaching attaching,
            Folder folder,
            Bids bids,
            Viewpoints viewpoints,
            Competitions competitions,
            Readership readership) {
        this.competitions = competitions;
        this.readership = readership;
        this.attaching = attaching;
        this.folder = folder;
        this.bids = bids;
        this.viewpoints = viewpoints;
    }

    /** That there is a document now, and nothing of it, not even a digest: answers to a POST may be kept in clear. */
    public record Attached(UUID id, UUID bidId) {}

    @POST
    @AtTheCounter
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a document to a bid before the deadline",
            description =
                    "Roles: provider, its own; portal, support-officer On-Behalf-Of it. The bytes of a PDF, PNG or JPEG are the body, at most 5 MB, at most"
                            + " 10 documents for a bid. Encrypted on arrival; the bid lists it with its SHA-256. A bid that was submitted has to be submitted again"
                            + " for the document to count.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = Attached.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<Attached> attach(
            UUID id,
            @Parameter(description = "The name of the file, percent-encoded; unlike the path it is in no proxy's log")
                    @HeaderParam("Document-Name")
                    @Nullable
                    String named,
            @Parameter(description = "The same, where the header cannot be sent", example = "safeguarding.pdf")
                    @QueryParam("name")
                    @Nullable
                    String name,
            SentFile file) {
        var enclosure =
                attaching.attach(id, viewpoints.provider(), named == null ? name : FileName.decoded(named), file);
        return Answers.created("/v1/bids/" + id + "/documents/" + enclosure.id(), new Attached(enclosure.id(), id));
    }

    @GET
    @Path("/{documentId}")
    @RolesAllowed({
        Roles.PROVIDER,
        Roles.PORTAL,
        Roles.SUPPORT_OFFICER,
        Roles.COMMISSIONER,
        Roles.EVALUATOR,
        Roles.MODERATOR,
        Roles.AUDITOR
    })
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "A document of a bid",
            description =
                    "Roles: the provider whose bid it is, or portal or support-officer On-Behalf-Of it, at any time; commissioner, evaluator, moderator, auditor"
                            + " of the council after the opening, evaluator and moderator once they have declared their interests. The entity tag is its SHA-256.")
    public RestResponse<InputStream> read(UUID id, UUID documentId) {
        var enclosure = enclosure(id, documentId);
        return ResponseBuilder.<InputStream>ok(new ByteArrayInputStream(folder.content(enclosure)))
                .type(enclosure.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + FileName.encoded(enclosure.name()))
                .header("X-Content-Type-Options", "nosniff")
                .tag(enclosure.sha256())
                .build();
    }

    private Enclosure enclosure(UUID id, UUID documentId) {
        var viewpoint = viewpoints.ofCompetition();
        var bid = bids.seen(id, viewpoint);
        return switch (viewpoint) {
            case Viewpoint.OfProvider provider ->
                bid.status().isOpen() ? Folder.openedOne(bid, documentId) : folder.ownOne(id, documentId);
            case Viewpoint.Council council -> {
                var callOff = competitions.seen(bid.callOffId(), viewpoint);
                boolean readable = readership.of(callOff, List.of(bid)).test(bid);
                // before the opening the council is not even told that there is a document
                if (!bid.status().isOpen() || !readable) {
                    throw new NotFound("document", documentId).refused();
                }
                yield Folder.openedOne(bid, documentId);
            }
        };
    }

    @DELETE
    @AtTheCounter
    @Path("/{documentId}")
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "Remove a document from a bid before the deadline",
            description =
                    "Roles: provider, its own; portal, support-officer On-Behalf-Of it. What was submitted with it stands until the bid is submitted again.")
    public void remove(UUID id, UUID documentId) {
        attaching.remove(id, viewpoints.provider(), documentId);
    }
}
