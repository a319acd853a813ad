package org.opendps.calloff.evaluation.clarification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.competition.Viewpoints;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/bids/{id}/clarifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class ClarificationResource {

    private final Clarifying clarifying;
    private final Deciding deciding;
    private final ClarificationList list;
    private final Viewpoints viewpoints;
    private final Caller caller;
    private final InstantSource clock;

    ClarificationResource(
            Clarifying clarifying,
            Deciding deciding,
            ClarificationList list,
            Viewpoints viewpoints,
            Caller caller,
            InstantSource clock) {
        this.clarifying = clarifying;
        this.deciding = deciding;
        this.list = list;
        this.viewpoints = viewpoints;
        this.caller = caller;
        this.clock = clock;
    }

    /** All of one bid: there are few. */
    public record Asked(List<ClarificationView> items) {}

    @POST
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.MODERATOR})
    @Operation(
            summary = "Ask one bidder",
            description = "Roles: commissioner, moderator of the council, between the opening and the moderation. For a"
                    + " clarification or a low price say until when; a correction has the hours of the council's policy,"
                    + " and no answerBy. A moderator has declared their interests first.")
    @APIResponseSchema(value = ClarificationView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<ClarificationView> ask(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "low", value = ClarificationRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ClarificationRequest request) {
        var asked = clarifying.ask(id, caller.authority(), Actor.of(caller), request, clock.instant());
        return Answers.created("/v1/bids/" + id + "/clarifications", list.view(asked));
    }

    @GET
    @RolesAllowed({
        Roles.PROVIDER,
        Roles.PORTAL,
        Roles.SUPPORT_OFFICER,
        Roles.COMMISSIONER,
        Roles.MODERATOR,
        Roles.EVALUATOR,
        Roles.AUDITOR
    })
    @Operation(
            summary = "What a bidder was asked, what it answered, and what was decided",
            description =
                    "Roles: the provider whose bid it is, or portal or support-officer On-Behalf-Of it; commissioner, moderator, auditor of the council; an"
                            + " evaluator without what concerns the price, and a moderator until the scores are settled; both once"
                            + " they have declared their interests, and not of a bidder whom a conflict keeps them from.")
    public Asked read(UUID id) {
        var viewpoint = viewpoints.ofCompetition();
        boolean scores = viewpoint instanceof Viewpoint.Council && caller.is(Roles.EVALUATOR);
        return new Asked(list.views(list.of(id, viewpoint).stream()
                .filter(one -> !scores || one.kind() != ClarificationKind.ABNORMALLY_LOW)
                .toList()));
    }

    @POST
    @Path("/{number}/answer")
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "Answer a question of the council in time",
            description =
                    "Roles: provider, for its own bid; portal, support-officer On-Behalf-Of it. Once, in words: the price that was offered stands."
                            + " What a correction asks for is handed in before, at `/documents`.")
    public ClarificationView answer(
            UUID id,
            int number,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "low", value = AnswerRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    AnswerRequest request) {
        return list.view(
                clarifying.answer(id, viewpoints.provider(), number, viewpoints.bidder(), request, clock.instant()));
    }

    @POST
    @Path("/{number}/decision")
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.MODERATOR})
    @Operation(
            summary = "Accept or reject a correction or the explanation of a low price",
            description =
                    "Roles: commissioner, moderator of the council, once the bidder has answered or its time is over."
                            + " Rejected, the bid is excluded with the reason, which can be taken back at `/exclusion/withdrawal`."
                            + " A price is rejected only where `priceChecks` of the evaluation shows it as abnormally"
                            + " low, or there is none beside it.")
    public ClarificationView decide(
            UUID id,
            int number,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "accepted", value = DecisionRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    DecisionRequest request) {
        return list.view(deciding.decide(id, caller.authority(), number, Actor.of(caller), request, clock.instant()));
    }
}
