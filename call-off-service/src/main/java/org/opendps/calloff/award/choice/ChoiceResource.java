package org.opendps.calloff.award.choice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/call-offs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Choice")
public class ChoiceResource {

    private final Choosing choosing;
    private final Choices choices;
    private final OfferList offers;
    private final Competitions competitions;
    private final Caller caller;
    private final InstantSource clock;

    ChoiceResource(
            Choosing choosing,
            Choices choices,
            OfferList offers,
            Competitions competitions,
            Caller caller,
            InstantSource clock) {
        this.choosing = choosing;
        this.choices = choices;
        this.offers = offers;
        this.competitions = competitions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/offers")
    @RolesAllowed({Roles.PRACTITIONER, Roles.COMMISSIONER, Roles.MODERATOR, Roles.AUDITOR})
    @Operation(
            summary = "The ranked offers above the line, in plain words",
            description =
                    "Roles: practitioner, commissioner, moderator, auditor of the council, once the scores are"
                            + " settled; a moderator who has declared their interests. Of lot 1 unless another is named. A sheet to print comes from eligibility-service.")
    public RestResponse<Page<OfferView>> offers(
            UUID id,
            @QueryParam("lot") @DefaultValue("1") int lot,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var found = offers.of(competitions.seen(id, new Viewpoint.Council(caller.authority())), lot);
        return Page.part(found, page).answer(uri);
    }

    @POST
    @Path("/choice")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PRACTITIONER, Roles.COMMISSIONER})
    @Operation(
            summary = "Record which offer the person chose, and why",
            description =
                    "Roles: practitioner, commissioner of the council. Where the criteria say `personChooses`, the"
                            + " chosen offer is recommended, whatever its rank above `choiceLine`. No words that say who the person"
                            + " is.")
    @APIResponseSchema(value = ChoiceView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<ChoiceView> choose(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "friends", value = ChoiceRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ChoiceRequest request) {
        var arrived = clock.instant();
        var choice = choosing.choose(id, caller.authority(), Actor.of(caller), request, arrived)
                .view();
        return Answers.created("/v1/call-offs/" + id + "/choice?lot=" + choice.lot(), choice);
    }

    @GET
    @Path("/choice")
    @RolesAllowed({Roles.PRACTITIONER, Roles.COMMISSIONER, Roles.MODERATOR, Roles.AUDITOR})
    @Operation(
            summary = "What was chosen for a lot",
            description =
                    "Roles: practitioner, commissioner, moderator, auditor of the council. Of lot 1 unless another is"
                            + " named.")
    public ChoiceView read(UUID id, @QueryParam("lot") @DefaultValue("1") int lot) {
        competitions.seen(id, new Viewpoint.Council(caller.authority()));
        return choices.of(id, lot)
                .orElseThrow(() -> new NotFound("choice for lot", lot).refused())
                .view();
    }
}
