package org.opendps.calloff.competition.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.competition.Viewpoints;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.draft.CallOffRequest;
import org.opendps.calloff.competition.draft.Drafting;
import org.opendps.calloff.competition.draft.PublishRequest;
import org.opendps.calloff.competition.draft.Publishing;
import org.opendps.calloff.timeline.Actor;

@Path("/v1/call-offs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Call-offs")
public class CallOffResource {

    private final Drafting drafting;
    private final Publishing publishing;
    private final Competitions competitions;
    private final CallOffList list;
    private final Viewpoints viewpoints;
    private final Caller caller;
    private final InstantSource clock;

    CallOffResource(
            Drafting drafting,
            Publishing publishing,
            Competitions competitions,
            CallOffList list,
            Viewpoints viewpoints,
            Caller caller,
            InstantSource clock) {
        this.drafting = drafting;
        this.publishing = publishing;
        this.competitions = competitions;
        this.list = list;
        this.viewpoints = viewpoints;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Draft a call-off for one person's support, or for places of a group",
            description = "Role: commissioner, for the own council. The person needs a personal budget that stands from"
                    + " the first day to the last, with a plan line of the category. What is wanted stands beside the"
                    + " rest, or in `lots`, each of which is bid for and awarded by itself; a lot that names plan lines"
                    + " takes from them what it does not say. `kind` GROUP or BLOCK is for places, without a person. The"
                    + " answer's `procurement` says what the law makes of it today.")
    @APIResponseSchema(value = CallOffView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<CallOffView> draft(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "day", value = CallOffRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    CallOffRequest request) {
        var arrived = clock.instant();
        var callOff = drafting.draft(request, caller.authority(), Actor.of(caller), arrived);
        var view = list.show(callOff, new Viewpoint.Council(callOff.authority()), arrived);
        return Answers.created("/v1/call-offs/" + callOff.id(), view, callOff.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Change a draft",
            description =
                    "Role: commissioner of the council. Says all of the call-off anew, with the rules of a new draft."
                            + " Needs If-Match with the ETag that was read. What is published is amended instead, at"
                            + " `/amendments`. Who agreed to less time agreed to that deadline, and is asked anew about another.")
    public RestResponse<CallOffView> redraft(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "day", value = CallOffRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    CallOffRequest request) {
        var arrived = clock.instant();
        var callOff = drafting.redraft(id, ifMatch, request, caller.authority(), Actor.of(caller), arrived);
        var view = list.show(callOff, new Viewpoint.Council(callOff.authority()), arrived);
        return Answers.ok(view, callOff.version());
    }

    @POST
    @Path("/{id}/publication")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Publish a call-off and invite every fitting member at one instant",
            description = "Role: commissioner of the council. Invited are all active members of the category and area"
                    + " whose invitations are open; of a dynamic market also those that were told that they may be removed,"
                    + " while they are heard. The personal budget must still stand. A public contract needs the"
                    + " assessment of conflicts of interest; otherwise there may be no body.")
    public RestResponse<CallOffView> publish(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "assessed", value = PublishRequest.EXAMPLE)))
                    @Valid
                    @Nullable
                    PublishRequest request) {
        var arrived = clock.instant();
        var callOff = publishing.publish(
                id, caller.authority(), Actor.of(caller), PublishRequest.assessment(request), arrived);
        var view = list.show(callOff, new Viewpoint.Council(callOff.authority()), arrived);
        return Answers.ok(view, callOff.version());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.COMMISSIONER,
        Roles.PRACTITIONER,
        Roles.EVALUATOR,
        Roles.MODERATOR,
        Roles.FINANCE_APPROVER,
        Roles.AUDITOR,
        Roles.PROVIDER,
        Roles.PORTAL,
        Roles.SUPPORT_OFFICER
    })
    @Operation(
            summary = "A call-off",
            description =
                    "Roles: commissioner, practitioner, evaluator, moderator, finance-approver, auditor of the council, who of a draft also see"
                            + " whom it would invite now; a provider that was"
                            + " invited, or portal or support-officer On-Behalf-Of it, without the person, the budget and who else was invited.")
    public RestResponse<CallOffView> read(UUID id) {
        var viewpoint = viewpoints.ofCompetition();
        var callOff = competitions.seen(id, viewpoint);
        return Answers.ok(list.show(callOff, viewpoint, clock.instant()), callOff.version());
    }

    @GET
    @RolesAllowed({
        Roles.COMMISSIONER,
        Roles.PRACTITIONER,
        Roles.EVALUATOR,
        Roles.MODERATOR,
        Roles.FINANCE_APPROVER,
        Roles.AUDITOR,
        Roles.PROVIDER,
        Roles.PORTAL,
        Roles.SUPPORT_OFFICER
    })
    @Operation(
            summary = "Call-offs, the oldest first",
            description =
                    "Roles: commissioner, practitioner, evaluator, moderator, finance-approver, auditor see those of their council; a provider,"
                            + " or portal or support-officer On-Behalf-Of it, those it was invited to.")
    public RestResponse<Page<CallOffView>> list(
            @QueryParam("status") @Nullable CallOffStatus status,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        return list.page(viewpoints.ofCompetition(), status, page, clock.instant())
                .answer(uri);
    }
}
