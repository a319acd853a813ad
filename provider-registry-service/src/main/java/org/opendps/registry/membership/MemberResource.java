package org.opendps.registry.membership;

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
import org.opendps.registry.membership.sanction.RemovalRequest;
import org.opendps.registry.membership.sanction.SuspensionRequest;

@Path("/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class MemberResource {

    private static final String SUSPENSION = """
            {"reasonCode": "QUALITY_CONCERN", "reason": "Two complaints about the meals are being looked into",
             "until": "2030-03-31"}
            """;
    private static final String REMOVAL = """
            {"ground": "CONDITIONS_NOT_MET", "reason": "No safeguarding lead since spring, in spite of two reminders",
             "effectiveOn": "2030-04-30"}
            """;

    private final Members members;
    private final Standing standing;
    private final MemberHistory history;
    private final ActingFor acting;
    private final Caller caller;
    private final InstantSource clock;

    MemberResource(
            Members members,
            Standing standing,
            MemberHistory history,
            ActingFor acting,
            Caller caller,
            InstantSource clock) {
        this.members = members;
        this.standing = standing;
        this.history = history;
        this.acting = acting;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "A member of a purchasing system",
            description = "Role provider: one's own membership. Roles support-officer, portal: with the header"
                    + " On-Behalf-Of, that of the provider. Roles commissioner, auditor, and support-officer without the"
                    + " header: those of their council.")
    public RestResponse<MemberView> read(UUID id) {
        return answer(members.seenBy(id, acting, caller));
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @Path("/{id}/history")
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.PORTAL, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "How a membership stood, the oldest first",
            description =
                    "Roles provider, its own; portal and support-officer On-Behalf-Of it; commissioner, auditor of the council.")
    public RestResponse<Page<MemberStateView>> history(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        members.seenBy(id, acting, caller);
        var found = history.of(id, Cursor.position(page.after()), page.limit());
        return Page.of(found, page.limit(), MemberState::position, MemberState::view)
                .answer(uri);
    }

    @POST
    @Path("/{id}/suspension")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Suspend a member until a day",
            description = "Role commissioner, of the council that set up the system. It is not invited, and back on the"
                    + " day after without anybody doing anything. Of one that is suspended it sets another end and reason;"
                    + " the history keeps the earlier ones.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "complaints", value = SUSPENSION)))
    public RestResponse<MemberView> suspend(UUID id, @Valid @NotNull SuspensionRequest request) {
        var now = clock.instant();
        return answer(standing.suspend(id, request, now));
    }

    @POST
    @Path("/{id}/reinstatement")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Take a member back before its time",
            description = "Role commissioner, of the council that set up the system. Ends a suspension, or takes back a"
                    + " removal of which the member was told and which the law does not require; a suspension that it was"
                    + " under before then goes on until its own end. Has no body.")
    public RestResponse<MemberView> reinstate(UUID id) {
        return answer(standing.reinstate(id, London.today(clock)));
    }

    @POST
    @Path("/{id}/removal")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Tell a member that it will be removed, and why",
            description =
                    "Role commissioner, of the council that set up the system. It happens on its day, after today;"
                            + " one that the law requires within dps.registry.required-removal-days (30). Told again it is another"
                            + " notice: another day, or another ground that is no milder where the law requires the removal."
                            + " Which law that is depends on the regime. Placements that run go on.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "conditions", value = REMOVAL)))
    public RestResponse<MemberView> remove(UUID id, @Valid @NotNull RemovalRequest request) {
        var now = clock.instant();
        return answer(standing.notifyOfRemoval(id, request, now));
    }

    private static RestResponse<MemberView> answer(Member member) {
        return Answers.ok(MemberView.from(member), member.version());
    }
}
