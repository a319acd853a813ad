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
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;

@Path("/v1/people")
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class PersonResource {

    private static final String EXAMPLE = """
            {"givenName": "Alex", "familyName": "Example", "birthDate": "1961-05-04",
             "nhsNumber": "9990000018", "postcode": "SN15 1AB"}
            """;

    private final Enrolling enrolling;
    private final People people;
    private final Caller caller;
    private final InstantSource clock;

    PersonResource(Enrolling enrolling, People people, Caller caller, InstantSource clock) {
        this.enrolling = enrolling;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Register a person",
            description =
                    "Role practitioner. The person belongs to the council in the login and is known everywhere else"
                            + " by personRef only.")
    @APIResponseSchema(value = PersonView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "somebody", value = EXAMPLE)))
    public RestResponse<PersonView> register(@Valid @NotNull PersonRequest request) {
        var today = London.today(clock);
        var person = enrolling.enrol(caller.authority(), request, today);
        return Answers.created("/v1/people/" + person.personRef(), PersonView.from(person), person.version());
    }

    @GET
    @Path("/{personRef}")
    @Operation(summary = "A person", description = "Role practitioner, of the council that registered the person.")
    public RestResponse<PersonView> read(UUID personRef) {
        var person = people.get(personRef);
        caller.mustBelongTo(person.authority(), "person", personRef);
        return Answers.ok(PersonView.from(person), person.version());
    }
}
