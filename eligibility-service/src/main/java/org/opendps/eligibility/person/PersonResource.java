package org.opendps.eligibility.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

/** {@code /v1/people}. There is no list: a person is found by who has the reference. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "People")
public class PersonResource {

    private static final String EXAMPLE = """
            {"givenName": "Alex", "familyName": "Example", "birthDate": "1948-05-17", "nhsNumber": "943 476 5919",
             "postcode": "SN15 1AB"}""";

    private final Registering registering;
    private final People people;
    private final Caller caller;

    PersonResource(Registering registering, People people, Caller caller) {
        this.registering = registering;
        this.people = people;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Register a person",
            description = "Role practitioner. The answer's personRef is all that leaves this service.")
    public RestResponse<PersonView> register(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "somebody", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    PersonRequest request) {
        var person = registering.register(caller.authority(), request);
        return Answers.created("/v1/people/" + person.personRef(), PersonView.from(person), person.version());
    }

    @GET
    @Path("/{personRef}")
    @Operation(summary = "A person", description = "Role practitioner of the person's council.")
    public RestResponse<PersonView> read(UUID personRef) {
        var person = people.get(personRef);
        caller.mustBelongTo(person.authority(), "person", personRef);
        return Answers.ok(PersonView.from(person), person.version());
    }
}
