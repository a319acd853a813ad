package org.opendps.eligibility.introduction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;

/** {@code /v1/introductions}. */
@Path("/v1/introductions/{placementId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Introductions")
public class IntroductionResource {

    private static final String DECISION = """
            {"ground": "AGREED_BY_PERSON", "decidedBy": "PERSON", "decidedOn": "2026-11-23",
             "parts": ["CONTACT", "COMMUNICATION", "ACCESS_AND_RISKS", "OUTCOMES"]}""";
    private static final String WITHDRAWAL = """
            {"reason": "OBJECTION"}""";

    private final Sharing sharing;
    private final Introductions introductions;
    private final Caller caller;

    IntroductionResource(Sharing sharing, Introductions introductions, Caller caller) {
        this.sharing = sharing;
        this.introductions = introductions;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.PROVIDER, Roles.PRACTITIONER})
    @Operation(
            summary = "Who comes",
            description = "Role provider, of the placement that it holds and of no other: from the day on which the"
                    + " placement is confirmed until 28 days after its end; 410 introduction-over after that or when it"
                    + " was withdrawn, 404 once the placement moves. The next provider reads no more than was shared"
                    + " before, and nothing after an objection, until somebody decides anew. Role practitioner of the person's council, to see"
                    + " what the provider sees. Name and what is shared of contact, address, communication, access,"
                    + " risks and outcomes. Every reading is in the person's access log.")
    public Introduction read(UUID placementId) {
        return introductions.of(
                caller.is(Roles.PROVIDER) ? sharing.readByProvider(placementId) : sharing.readByCouncil(placementId));
    }

    @GET
    @Path("/sharing-record")
    @Operation(
            summary = "What is shared with the provider of a placement, and on which ground",
            description = "Role practitioner of the person's council.")
    public RestResponse<SharingView> record(UUID placementId) {
        return answer(sharing.current(placementId));
    }

    @PUT
    @Path("/sharing-record")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record what the person, or whoever may decide for them, wants shared",
            description = "Role practitioner of the person's council, with If-Match. Counts from now on. The name is"
                    + " always shared: without it nobody can be supported. Before anybody decides, everything is, as a"
                    + " duty; the address not where the record says that it is protected, nor from the day on which it"
                    + " says so.")
    public RestResponse<SharingView> decide(
            UUID placementId,
            @Parameter(description = "The ETag of what you read") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "no address", value = DECISION)))
                    @Valid
                    @NotNull
                    Decision decision) {
        return answer(sharing.decide(placementId, ifMatch, decision));
    }

    @POST
    @Path("/sharing-record/withdrawal")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Share nothing any more",
            description = "Role practitioner of the person's council. At once; a later decision shares again.")
    public RestResponse<SharingView> withdraw(
            UUID placementId,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "an objection", value = WITHDRAWAL)))
                    @Valid
                    @NotNull
                    WithdrawalRequest request) {
        return answer(sharing.withdraw(placementId, request.reason()));
    }

    private static RestResponse<SharingView> answer(SharingRecord record) {
        return Answers.ok(SharingView.of(record), record.version());
    }
}
