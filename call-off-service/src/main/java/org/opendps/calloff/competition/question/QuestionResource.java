package org.opendps.calloff.competition.question;

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
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.competition.Viewpoints;
import org.opendps.calloff.competition.question.QuestionRequests.Answer;
import org.opendps.calloff.competition.question.QuestionRequests.Asked;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/call-offs/{id}/questions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Questions")
public class QuestionResource {

    private final Asking asking;
    private final Questions questions;
    private final Competitions competitions;
    private final Viewpoints viewpoints;
    private final Caller caller;
    private final InstantSource clock;

    QuestionResource(
            Asking asking,
            Questions questions,
            Competitions competitions,
            Viewpoints viewpoints,
            Caller caller,
            InstantSource clock) {
        this.asking = asking;
        this.questions = questions;
        this.competitions = competitions;
        this.viewpoints = viewpoints;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "Ask about a call-off",
            description =
                    "Roles: provider that may bid, or portal or support-officer On-Behalf-Of it, until `questionsDueLondon`. Everybody is shown the question with"
                            + " its answer, nobody who asked.")
    @APIResponseSchema(value = QuestionView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<QuestionView> ask(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "bus",
                                                            value = QuestionRequests.QUESTION_EXAMPLE)))
                    @Valid
                    @NotNull
                    Asked asked) {
        var arrived = clock.instant();
        var provider = viewpoints.provider();
        var question = asking.ask(id, provider, asked.text(), arrived);
        return Answers.created("/v1/call-offs/" + id + "/questions", question.view(provider));
    }

    @POST
    @Path("/{number}/answer")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Answer a question, to all bidders at once",
            description =
                    "Role: commissioner of the council, until bids are due. Once. `shownAs` words the question anew for the"
                            + " other bidders where its own words tell who asked.")
    public QuestionView answer(
            UUID id,
            int number,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "bus",
                                                            value = QuestionRequests.ANSWER_EXAMPLE)))
                    @Valid
                    @NotNull
                    Answer answer) {
        var arrived = clock.instant();
        return asking.answer(id, caller.authority(), number, answer, Actor.of(caller), arrived)
                .view(null);
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
    @Operation(
            summary = "Questions and answers, in the order in which they were asked",
            description =
                    "Roles: a provider that may bid, or portal or support-officer On-Behalf-Of it, sees what was answered, and its own; commissioner, evaluator,"
                            + " moderator, auditor of the council see all.")
    public RestResponse<Page<QuestionView>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var viewpoint = viewpoints.ofCompetition();
        competitions.seen(id, viewpoint);
        var reader = viewpoint instanceof Viewpoint.OfProvider provider ? provider.id() : null;
        var found = questions.page(id, reader, Cursor.position(page.after()), page.limit());
        return Page.of(found, page.limit(), question -> (long) question.number(), question -> question.view(reader))
                .answer(uri);
    }
}
