package org.opendps.registry.notice.publication;

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
import java.util.List;
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
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.registry.application.decision.Overdue;
import org.opendps.registry.notice.Notice;
import org.opendps.registry.notice.NoticeStatus;
import org.opendps.registry.notice.Notices;
import org.opendps.registry.purchasing.Catalogue;

@Path("/v1/purchasing-systems/{id}/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
public class NoticeResource {

    private static final String PUBLICATION = """
            {"reference": "2026/S 000-067890", "publishedOn": "2026-11-23", "conflictsAssessedOn": "2026-11-20"}
            """;

    private final Notices notices;
    private final Composition composition;
    private final Publishing publishing;
    private final Catalogue catalogue;
    private final Caller caller;
    private final InstantSource clock;

    NoticeResource(
            Notices notices,
            Composition composition,
            Publishing publishing,
            Catalogue catalogue,
            Caller caller,
            InstantSource clock) {
        this.notices = notices;
        this.composition = composition;
        this.publishing = publishing;
        this.catalogue = catalogue;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR, Roles.FINANCE})
    @Operation(
            summary = "The notices about a purchasing system, in the order in which they arose",
            description = "Roles commissioner, auditor, finance, of the council that set it up. With the law that wants"
                    + " each, its day, its fields and what is missing of them.")
    public RestResponse<Page<NoticeView>> list(
            UUID id,
            @QueryParam("status") @Nullable NoticeStatus status,
            @Parameter(description = "Only those that are overdue") @QueryParam("overdue") @Nullable Overdue overdue,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var system = catalogue.own(caller, id);
        var today = London.today(clock);
        var wanted = Notices.Wanted.of(status, overdue, today);
        var found = notices.page(id, wanted, Cursor.id(page.after()), page.limit());
        var draft = composition.of(system, found);
        return Page.of(found, page.limit(), Notice::id, notice -> NoticeView.of(notice, draft, today))
                .answer(uri);
    }

    @GET
    @Path("/{noticeId}")
    @RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR, Roles.FINANCE})
    @Operation(
            summary = "A notice",
            description = "Roles commissioner, auditor, finance, of the council that set the system up.")
    public RestResponse<NoticeView> read(UUID id, UUID noticeId) {
        catalogue.own(caller, id);
        return answer(notices.get(id, noticeId));
    }

    @POST
    @Path("/{noticeId}/publication")
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say that a notice was published",
            description = "Role commissioner, of the council that set the system up. Its content stays as it is then."
                    + " A tender notice (UK4), the announcement and the establishment of a dynamic market (UK13, UK14)"
                    + " and contract details (UK7) need conflictsAssessedOn (Procurement Act 2023 s.83). Said again with"
                    + " the same reference and days, it answers the same; with others it needs correction, the reason, and"
                    + " what was said before is kept.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "published", value = PUBLICATION)))
    public RestResponse<NoticeView> publish(UUID id, UUID noticeId, @Valid @NotNull PublicationRequest request) {
        return answer(publishing.publish(id, noticeId, request, London.today(clock)));
    }

    private RestResponse<NoticeView> answer(Notice notice) {
        var draft = composition.of(catalogue.own(caller, notice.purchasingSystemId()), List.of(notice));
        var view = NoticeView.of(notice, draft, London.today(clock));
        return Answers.ok(view, version(notice, view));
    }

    /** What a notice that is due says changes with its system, its members and its council, not with itself only. */
    private static long version(Notice notice, NoticeView view) {
        return (notice.version() << Integer.SIZE)
                + Integer.toUnsignedLong(view.toString().hashCode());
    }
}
