package org.opendps.calloff.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;

@Path("/v1/call-off-notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
public class NoticeResource {

    private final Notices notices;
    private final NoticePublishing publishing;
    private final Caller caller;
    private final InstantSource clock;

    NoticeResource(Notices notices, NoticePublishing publishing, Caller caller, InstantSource clock) {
        this.notices = notices;
        this.publishing = publishing;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.COMMISSIONER, Roles.MODERATOR, Roles.AUDITOR})
    @Operation(
            summary = "What call-offs have to publish, in the order in which it became due",
            description = "Roles: commissioner, moderator, auditor of the council. Nothing of what a person chose. A"
                    + " citation that begins with LEGAL-CHECK is for the council's lawyer to confirm.")
    public RestResponse<Page<NoticeView>> list(
            @QueryParam("callOffId") @Nullable UUID callOffId,
            @QueryParam("status") @Nullable NoticeStatus status,
            @QueryParam("dueBefore") @Nullable LocalDate dueBefore,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var today = London.today(clock);
        var filter = new Notices.Filter(callOffId, status, dueBefore);
        var found = notices.page(caller.authority(), filter, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Notice::id, notice -> notice.view(today))
                .answer(uri);
    }

    @POST
    @Path("/{id}/publication")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Record that a notice was published",
            description =
                    "Role: commissioner of the council. On the day on which it was published, with its reference. The award of"
                            + " a public contract waits for its contract award notice, and goes on with this.")
    public RestResponse<NoticeView> publish(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "published",
                                                            value = PublicationRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    PublicationRequest request) {
        var notice = publishing.publish(id, request);
        return Answers.ok(notice.view(London.today(clock)), notice.version());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMISSIONER, Roles.MODERATOR, Roles.AUDITOR})
    @Operation(summary = "One notice", description = "Roles: commissioner, moderator, auditor of the council.")
    public RestResponse<NoticeView> read(UUID id) {
        var notice = notices.findByIdOptional(id).orElseThrow(() -> new NotFound("notice", id).refused());
        caller.mustBelongTo(notice.authority(), "notice", id);
        return Answers.ok(notice.view(London.today(clock)), notice.version());
    }

    @POST
    @Path("/{id}/dismissal")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMMISSIONER)
    @Operation(
            summary = "Record that a notice does not apply after all",
            description =
                    "Role: commissioner of the council, with the reason. Not one that an award waits for: that of an award that is"
                            + " withdrawn is dismissed with it.")
    public RestResponse<NoticeView> dismiss(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "cancelled",
                                                            value = DismissalRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    DismissalRequest request) {
        var notice = publishing.dismiss(id, request.reason());
        return Answers.ok(notice.view(London.today(clock)), notice.version());
    }
}
