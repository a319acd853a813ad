package org.opendps.calloff.competition.change;

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
import org.opendps.calloff.timeline.Actor;

@Path("/v1/call-offs/{id}/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Amendments")
public class AmendmentResource {

    private final Amending amending;
    private final Amendments amendments;
    private final Competitions competitions;
    private final Viewpoints viewpoints;
    private final Caller caller;
    private final InstantSource clock;

    AmendmentResource(
            Amending amending,
            Amendments amendments,
            Competitions competitions,
            Viewpoints viewpoints,
            Caller caller,
            InstantSource clock) {
        this.amending = amending;
        this.amendments = amendments;
        this.competitions = competitions;
        this.viewpoints = viewpoints;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Amend a published call-off",
            description =
                    "Role: commissioner of the council, until bids are due. Criteria, category and area stay as they"
                            + " were published. After a material amendment there is a later deadline, and whoever has submitted a"
                            + " bid confirms it or submits another; what is not confirmed is set aside at the opening.")
    @APIResponseSchema(value = AmendmentView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<AmendmentView> amend(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "another day",
                                                            value = AmendmentRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    AmendmentRequest asked) {
        var arrived = clock.instant();
        var amendment = amending.amend(id, caller.authority(), Actor.of(caller), asked, arrived);
        return Answers.created("/v1/call-offs/" + id + "/amendments", amendment.view(true));
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
            summary = "Amendments, the earliest first, with what was before",
            description =
                    "Roles: a provider that may bid, or portal or support-officer On-Behalf-Of it; commissioner, evaluator, moderator, auditor of the council.")
    public RestResponse<Page<AmendmentView>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var viewpoint = viewpoints.ofCompetition();
        competitions.seen(id, viewpoint);
        boolean council = viewpoint instanceof Viewpoint.Council;
        var found = amendments.page(id, Cursor.position(page.after()), page.limit());
        return Page.of(
                        found,
                        page.limit(),
                        amendment -> (long) amendment.number(),
                        amendment -> amendment.view(council))
                .answer(uri);
    }
}
