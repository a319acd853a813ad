package org.opendps.eligibility.assessment.written;

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
import org.opendps.eligibility.assessment.MadeDeterminations;

/** {@code /v1/determinations/{id}/advice} and {@code /dispatches}. */
@Path("/v1/determinations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Determinations")
public class SendingResource {

    private static final String ADVICE = """
            {"reasons": "You told us that you manage most of the day by yourself.",
             "advice": "The library has a reading group on Mondays, and the bus company trains people to travel alone."}""";
    private static final String SENT = """
            {"recipient": "ADULT", "format": "LARGE_PRINT"}""";

    private final RecordKeeping keeping;
    private final MadeDeterminations made;
    private final Dispatches dispatches;
    private final Writings writings;
    private final ClosedRecord closed;
    private final Caller caller;

    SendingResource(
            RecordKeeping keeping,
            MadeDeterminations made,
            Dispatches dispatches,
            Writings writings,
            ClosedRecord closed,
            Caller caller) {
        this.keeping = keeping;
        this.made = made;
        this.dispatches = dispatches;
        this.writings = writings;
        this.closed = closed;
        this.caller = caller;
    }

    @POST
    @Path("/advice")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write reasons and advice for the record",
            description =
                    "Role practitioner of the person's council. In your own words, for the person to read; owed when"
                            + " none of the needs is eligible (Care Act 2014 s.13(5)). Each writing makes the next version of"
                            + " the record; what was written before stays with what was sent of it.")
    @APIResponseSchema(value = WritingView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<WritingView> write(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "advice", value = ADVICE))) @Valid @NotNull
                    Words words) {
        return Answers.created(
                "/v1/determinations/" + id + "/record", WritingView.of(keeping.write(caller, id, words), words));
    }

    @GET
    @Path("/advice")
    @Operation(
            summary = "Every version of reasons and advice, the latest first",
            description = "Role practitioner of the person's council. `recordVersion` is what a dispatch names.")
    public RestResponse<Page<WritingView>> written(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var personRef = made.get(id, caller).personRef();
        var found = writings.page(id, Cursor.position(page.after()), page.limit());
        return Page.of(
                        found,
                        page.limit(),
                        Writing::number,
                        writing -> WritingView.of(writing, closed.of(personRef, writing)))
                .answer(uri);
    }

    @POST
    @Path("/dispatches")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down that the record was sent",
            description = "Role practitioner of the person's council: on which day, to whom (the adult, the carer, an"
                    + " advocate, somebody else whom they asked for) and in which format. 422 advice-missing while advice is"
                    + " owed and not written; 409 unless the determination stands.")
    @APIResponseSchema(value = DispatchView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<DispatchView> send(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "in large print", value = SENT)))
                    @Valid
                    @NotNull
                    DispatchRequest request) {
        var dispatch = keeping.send(caller, id, request);
        var personRef = made.get(id, caller).personRef();
        return Answers.created("/v1/determinations/" + id + "/dispatches", closed.view(personRef, dispatch));
    }

    @GET
    @Path("/dispatches")
    @Operation(
            summary = "To whom the record was sent, in the order in which it was written down",
            description = "Role practitioner of the person's council.")
    public RestResponse<Page<DispatchView>> sent(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var personRef = made.get(id, caller).personRef();
        var found = dispatches.page(id, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Dispatch::id, dispatch -> closed.view(personRef, dispatch))
                .answer(uri);
    }
}
