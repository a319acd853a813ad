package org.opendps.calloff.evaluation.clarification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.InstantSource;
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
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.bid.document.FileName;
import org.opendps.calloff.bid.document.SentFile;
import org.opendps.calloff.bid.offer.Enclosure;
import org.opendps.calloff.competition.Viewpoints;

@Path("/v1/bids/{id}/clarifications/{number}/documents")
@Tag(name = "Evaluation")
public class AnswerDocumentResource {

    private final Correcting correcting;
    private final ClarificationList list;
    private final Viewpoints viewpoints;
    private final InstantSource clock;

    AnswerDocumentResource(Correcting correcting, ClarificationList list, Viewpoints viewpoints, InstantSource clock) {
        this.correcting = correcting;
        this.list = list;
        this.viewpoints = viewpoints;
        this.clock = clock;
    }

    /** That there is a document now. */
    public record HandedIn(UUID id, UUID bidId, int number) {}

    /** All of one answer: there are few. */
    public record Documents(List<Enclosure.View> items) {}

    @POST
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand in what a correction asks for",
            description =
                    "Roles: provider, for its own bid; portal, support-officer On-Behalf-Of it. Of a correction only, until its"
                            + " answerBy and until it is decided. The bytes of a PDF, PNG or JPEG are the body, at most 5 MB, at"
                            + " most 10 documents. Kept beside the bid, which stays as it was opened. Send them first, and answer"
                            + " in words then.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = HandedIn.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<HandedIn> handIn(
            UUID id,
            int number,
            @Parameter(description = "The name of the file, percent-encoded; unlike the path it is in no proxy's log")
                    @HeaderParam("Document-Name")
                    @Nullable
                    String named,
            @Parameter(description = "The same, where the header cannot be sent", example = "insurance.pdf")
                    @QueryParam("name")
                    @Nullable
                    String name,
            SentFile file) {
        var arrived = clock.instant();
        var said = named == null ? name : FileName.decoded(named);
        var kept = correcting.handIn(id, viewpoints.provider(), number, viewpoints.bidder(), said, file, arrived);
        return Answers.created(
                "/v1/bids/" + id + "/clarifications/" + number + "/documents/" + kept.id(),
                new HandedIn(kept.id(), id, number));
    }

    @GET
    @RolesAllowed({
        Roles.PROVIDER,
        Roles.PORTAL,
        Roles.SUPPORT_OFFICER,
        Roles.COMMISSIONER,
        Roles.EVALUATOR,
        Roles.MODERATOR,
        Roles.AUDITOR
    })
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What was handed in for a correction",
            description =
                    "Roles: the provider whose bid it is, or portal or support-officer On-Behalf-Of it; commissioner, evaluator,"
                            + " moderator, auditor of the council, as far as they read the bid's clarifications.")
    public Documents read(UUID id, int number) {
        return new Documents(list.documentsOf(id, number, viewpoints.ofCompetition()));
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
            summary = "A document that was handed in for a correction",
            description =
                    "Roles: the provider whose bid it is, or portal or support-officer On-Behalf-Of it; commissioner, evaluator,"
                            + " moderator, auditor of the council, as far as they read the bid's clarifications. The entity tag is"
                            + " its SHA-256.")
    public RestResponse<InputStream> read(UUID id, int number, UUID documentId) {
        var enclosure = list.document(id, number, documentId, viewpoints.ofCompetition());
        return ResponseBuilder.<InputStream>ok(new ByteArrayInputStream(list.content(enclosure)))
                .type(enclosure.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + FileName.encoded(enclosure.name()))
                .header("X-Content-Type-Options", "nosniff")
                .tag(enclosure.sha256())
                .build();
    }
}
