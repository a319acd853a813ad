package org.opendps.calloff.award.direct;

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
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/direct-awards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Direct awards")
public class DirectAwardResource {

    private final DirectAwarding awarding;
    private final DirectAwards awards;
    private final Caller caller;
    private final InstantSource clock;

    DirectAwardResource(DirectAwarding awarding, DirectAwards awards, Caller caller, InstantSource clock) {
        this.awarding = awarding;
        this.awards = awards;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COMMISSIONER, Roles.PRACTITIONER})
    @Operation(
            summary = "Prepare an award without a competition",
            description =
                    "Roles: commissioner, practitioner, for the own council. USER_CHOICE with the person's statement"
                            + " and why a competition is not in their best interests; AGREED_RATE at the rate agreed with a member"
                            + " of a framework; URGENT_INTERIM for some weeks at most. The answer's id is that of a call-off:"
                            + " another commissioner awards it at `/v1/call-offs/{id}/award`, through the same gate. No words that"
                            + " say who the person is.")
    @APIResponseSchema(value = DirectAwardView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<DirectAwardView> prepare(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "chosen",
                                                            value = DirectAwardRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    DirectAwardRequest request) {
        var arrived = clock.instant();
        var award = awarding.prepare(request, caller.authority(), Actor.of(caller), arrived);
        return Answers.created("/v1/direct-awards/" + award.id(), award.view());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMISSIONER, Roles.PRACTITIONER, Roles.FINANCE_APPROVER, Roles.MODERATOR, Roles.AUDITOR})
    @Operation(
            summary = "Why a call-off is awarded without a competition",
            description = "Roles: commissioner, practitioner, finance-approver, moderator, auditor of the council.")
    public DirectAwardView read(UUID id) {
        var award = awards.findByIdOptional(id).orElseThrow(() -> new NotFound("direct award", id).refused());
        caller.mustBelongTo(award.authority(), "direct award", id);
        return award.view();
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.PRACTITIONER, Roles.FINANCE_APPROVER, Roles.MODERATOR, Roles.AUDITOR})
    @Operation(
            summary = "Direct awards, the oldest first",
            description = "Roles: commissioner, practitioner, finance-approver, moderator, auditor of the council.")
    public RestResponse<Page<DirectAwardView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = awards.page(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), DirectAward::id, DirectAward::view).answer(uri);
    }
}
