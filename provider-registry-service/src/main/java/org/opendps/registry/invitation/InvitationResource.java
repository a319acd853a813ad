package org.opendps.registry.invitation;

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
import java.security.SecureRandom;
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
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.ActingFor;

@Path("/v1/providers/{id}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Users of a provider")
public class InvitationResource {

    private static final String EXAMPLE = """
            {"position": "MEMBER", "sentBy": "PAPER"}
            """;

    private final Inviting inviting;
    private final Invitations invitations;
    private final ActingFor acting;
    private final FirstStep firstStep;
    private final Caller caller;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    InvitationResource(
            Inviting inviting,
            Invitations invitations,
            ActingFor acting,
            FirstStep firstStep,
            Caller caller,
            InstantSource clock) {
        this.inviting = inviting;
        this.invitations = invitations;
        this.acting = acting;
        this.firstStep = firstStep;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.COMMISSIONER, Roles.SUPPORT_OFFICER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Invite somebody to act for the provider too",
            description = "Role provider, one's own: an administrator. Roles commissioner, support-officer: the first"
                    + " administrator of a provider that their council has imported. Answers a code, this once: print it, read it out"
                    + " or send it yourself; no mail is sent from here. The person logs in and accepts with it within"
                    + " two weeks.")
    @APIResponseSchema(value = InvitationView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a member", value = EXAMPLE)))
    public RestResponse<InvitationView> invite(UUID id, @Valid @NotNull InvitationRequest request) {
        if (acting.isMeant()) {
            acting.mustAdminister(id, "provider", id);
        } else {
            firstStep.mustBeOpenTo(caller.authority(), id, request);
        }
        var now = clock.instant();
        var code = Code.draw(random);
        var invitation = inviting.invite(id, request, code, caller.username(), now);
        var view = InvitationView.of(invitation, London.dateOf(now), code.written());
        return Answers.created("/v1/providers/" + id + "/invitations/" + invitation.id(), view, invitation.version());
    }

    @POST
    @Path("/{invitationId}/cancellation")
    @Idempotent
    @RolesAllowed(Roles.PROVIDER)
    @Operation(
            summary = "Call an invitation back",
            description = "Role provider, one's own: an administrator. Has no body.")
    public RestResponse<InvitationView> cancel(UUID id, UUID invitationId) {
        acting.mustAdminister(id, "provider", id);
        return answer(inviting.cancel(id, invitationId));
    }

    @GET
    @Path("/{invitationId}")
    @RolesAllowed(Roles.PROVIDER)
    @Operation(summary = "An invitation, without its code", description = "Role provider: one's own.")
    public RestResponse<InvitationView> read(UUID id, UUID invitationId) {
        acting.mustActFor(id, "provider", id);
        return answer(invitations.get(id, invitationId));
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed(Roles.PROVIDER)
    @Operation(
            summary = "The invitations of a provider, the oldest first",
            description = "Role provider: one's own. Codes are not shown again.")
    public RestResponse<Page<InvitationView>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        acting.mustActFor(id, "provider", id);
        var found = invitations.page(id, Cursor.id(page.after()), page.limit());
        var today = London.today(clock);
        return Page.of(found, page.limit(), Invitation::id, one -> InvitationView.from(one, today))
                .answer(uri);
    }

    private RestResponse<InvitationView> answer(Invitation invitation) {
        return Answers.ok(InvitationView.from(invitation, London.today(clock)), invitation.version());
    }
}
