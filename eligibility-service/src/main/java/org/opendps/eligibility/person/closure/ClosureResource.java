package org.opendps.eligibility.person.closure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.People;
import org.opendps.eligibility.person.Person;
import org.opendps.eligibility.person.retention.Retention;

/** {@code /v1/people/{personRef}/closure}, {@code /reopening} and {@code /erasure}. */
@Path("/v1/people/{personRef}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Privacy")
public class ClosureResource {

    private static final String EXAMPLE = """
            {"reason": "NEEDS_ENDED"}""";

    private final Closing closing;
    private final Erasing erasing;
    private final Retention retention;
    private final People people;
    private final Caller caller;
    private final InstantSource clock;

    ClosureResource(
            Closing closing, Erasing erasing, Retention retention, People people, Caller caller, InstantSource clock) {
        this.closing = closing;
        this.erasing = erasing;
        this.retention = retention;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/closure")
    @RolesAllowed({Roles.PRACTITIONER, Roles.AUDITOR})
    @Operation(
            summary = "Whether a person's record is open, and how long it is kept",
            description =
                    "Roles practitioner and auditor of the person's council; of an erased person too. Says of each"
                            + " kind of record how long it is kept after the closure, by which rule, and whether the rule was"
                            + " read in its source or is customary.")
    public RestResponse<RecordView> read(UUID personRef) {
        var person = people.get(personRef);
        caller.mustBelongTo(person.authority(), "person", personRef);
        return answer(person);
    }

    @POST
    @Path("/closure")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Close a person's record",
            description =
                    "Role practitioner of the person's council. 409 case-runs while something has not ended for the"
                            + " person, such as a support plan. From then on nothing is added to it until it is opened again.")
    public RestResponse<RecordView> close(
            UUID personRef,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "no needs any more", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    ClosureRequest request) {
        return answer(closing.close(caller, personRef, request));
    }

    @POST
    @Path("/reopening")
    @Idempotent
    @Operation(
            summary = "Open a closed record again",
            description = "Role practitioner of the person's council. The time for keeping it begins anew with the next"
                    + " closure.")
    public RestResponse<RecordView> reopen(UUID personRef) {
        return answer(closing.reopen(caller, personRef));
    }

    @POST
    @Path("/erasure")
    @Idempotent
    @Operation(
            summary = "Erase a person",
            description = "Role practitioner of the person's council, another one than who closed the record. 422"
                    + " kept-still names the rule and the day from which it may be erased. The person's key is destroyed:"
                    + " what it closed cannot be read any more, in backups of the data either. Steps of the case remain"
                    + " under the reference. From then on the person answers 410.")
    public RestResponse<RecordView> erase(UUID personRef) {
        return answer(erasing.erase(caller, personRef));
    }

    private RestResponse<RecordView> answer(Person person) {
        return Answers.ok(RecordView.of(person, retention.rules(person, London.today(clock))), person.version());
    }
}
