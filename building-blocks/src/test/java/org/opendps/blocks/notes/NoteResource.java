package org.opendps.blocks.notes;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.audit.OnBehalfOf;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;

@Path("/v1/notes")
@RolesAllowed(Roles.COMMISSIONER)
@Consumes("application/json")
public class NoteResource {

    /** Lets a test hold a request in the middle of its work. */
    public static final Semaphore GATE = new Semaphore(1_000);

    private final Noting noting;
    private final Notes notes;
    private final Caller caller;
    private final Faults faults;
    private final OnBehalfOf onBehalfOf;

    NoteResource(Noting noting, Notes notes, Caller caller, Faults faults, OnBehalfOf onBehalfOf) {
        this.onBehalfOf = onBehalfOf;
        this.faults = faults;
        this.noting = noting;
        this.notes = notes;
        this.caller = caller;
    }

    public record NoteRequest(
            @NotBlank String text, @NotNull Money price) {}

    public record NoteView(UUID id, String text, Money price) {

        static NoteView from(Note note) {
            return new NoteView(note.id(), note.text(), note.price());
        }
    }

    @POST
    @Idempotent
    public RestResponse<NoteView> write(@HeaderParam("On-Behalf-Of") UUID provider, @Valid @NotNull NoteRequest request)
            throws Exception {
        if (provider != null) {
            onBehalfOf.accept(provider);
        }
        GATE.acquire();
        try {
            faults.happen(request.text());
            var note = noting.write(caller.authority(), request.text(), request.price());
            return Answers.created("/v1/notes/" + note.id(), NoteView.from(note), note.version());
        } finally {
            GATE.release();
        }
    }

    @PUT
    @Path("/{id}")
    public RestResponse<NoteView> rewrite(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NoteRequest request) {
        var note = noting.rewrite(id, ifMatch, request.text());
        return Answers.ok(NoteView.from(note), note.version());
    }

    /** Open to whoever is logged in, as registering an organisation is. */
    @GET
    @Path("/newcomers")
    @Authenticated
    public void newcomers() {}

    @GET
    @Path("/{id}")
    public RestResponse<NoteView> read(UUID id) {
        var note = notes.findByIdOptional(id).orElseThrow(() -> new NotFound("note", id).refused());
        caller.mustBelongTo(note.authority(), "note", id);
        return Answers.ok(NoteView.from(note), note.version());
    }

    @GET
    @Exported
    @Produces({"application/json", Exported.CSV})
    public RestResponse<Page<NoteView>> list(
            @QueryParam("day") DayOfWeek day,
            @QueryParam("like") UUID like,
            @QueryParam("on") LocalDate on,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var found = notes.page(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Note::id, NoteView::from).answer(uri);
    }
}
