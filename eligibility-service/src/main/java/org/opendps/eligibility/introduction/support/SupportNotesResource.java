package org.opendps.eligibility.introduction.support;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.person.KnownPeople;

/** {@code /v1/people/{personRef}/support-notes}. */
@Path("/v1/people/{personRef}/support-notes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Introductions")
public class SupportNotesResource {

    private static final String EXAMPLE = """
            {"access": "Uses a wheelchair, and needs a taxi with a ramp.",
             "risks": [{"risk": "May walk off when it is loud.", "helps": "A quiet corner, and somebody who stays near."}],
             "emergency": "Ring the sister first, then the council's duty desk."}""";

    private final Noting noting;
    private final NotesOfPeople rows;
    private final KnownPeople people;
    private final Caller caller;

    SupportNotesResource(Noting noting, NotesOfPeople rows, KnownPeople people, Caller caller) {
        this.noting = noting;
        this.rows = rows;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "What whoever supports a person has to know",
            description = "Role practitioner of the person's council. 404 when nothing was written.")
    public RestResponse<NotesView> read(UUID personRef) {
        people.mustBeKnownTo(caller, personRef);
        return answer(rows.findByIdOptional(personRef)
                .orElseThrow(() -> new NotFound("support notes of person", personRef).refused()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write what whoever supports a person has to know",
            description = "Role practitioner of the person's council; with If-Match once something is written. The"
                    + " provider of a running placement reads it in the introduction, as far as it is shared: write"
                    + " nothing here that is not for them.")
    public RestResponse<NotesView> write(
            UUID personRef,
            @Parameter(description = "The ETag of what you read, once something is written")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a wheelchair", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    Notes notes) {
        return answer(noting.write(personRef, ifMatch, notes));
    }

    private RestResponse<NotesView> answer(SupportNotes row) {
        return Answers.ok(NotesView.of(row, rows.open(row)), row.version());
    }
}
