package org.opendps.eligibility.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.person.access.Purpose;
import org.opendps.eligibility.person.detail.Details;

/** {@code /v1/people}. There is no list: a person is found by a search, or by who has the reference. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "People")
public class PersonResource {

    private static final String EXAMPLE = """
            {"givenName": "Alex", "familyName": "Example", "birthDate": "1948-05-17", "nhsNumber": "943 476 5919",
             "postcode": "SN15 1AB", "addressLines": ["2 Market Place", "Chippenham"],
             "contact": {"telephone": "01249 700 100", "preferred": "TELEPHONE"},
             "communication": {"languages": ["en"], "needs": ["LARGE_PRINT"]}, "gpPractice": "J83001",
             "residence": {"of": "THIS_COUNCIL"}, "primarySupportReason": "SENSORY_VISUAL",
             "ethnicity": "WHITE_BRITISH", "gender": "FEMALE"}""";

    private static final String PURPOSE =
            "Required: CARE, SAFEGUARDING, CHARGING, REQUEST_OF_THE_PERSON, COMPLAINT or AUDIT";

    private final Registering registering;
    private final KnownPeople people;
    private final ClosedDetails closed;
    private final Caller caller;

    PersonResource(Registering registering, KnownPeople people, ClosedDetails closed, Caller caller) {
        this.registering = registering;
        this.people = people;
        this.closed = closed;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Register a person",
            description = "Role practitioner. The answer's personRef is all that leaves this service. A repetition with"
                    + " the same Idempotency-Key is answered with personRef and status only: nothing else is kept of an"
                    + " answer.")
    @APIResponseSchema(value = PersonView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<PersonView> register(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "somebody", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    Details request) {
        var person = registering.register(caller.authority(), request);
        return Answers.created("/v1/people/" + person.personRef(), PersonView.of(person, request), person.version());
    }

    @GET
    @Path("/{personRef}")
    @Operation(
            summary = "A person",
            description = "Role practitioner of the person's council. Who reads says why in the header Purpose, and is"
                    + " shown at /accesses. 403 record-restricted for a record that only some open, 410 once erased.")
    public RestResponse<PersonView> read(
            UUID personRef, @Parameter(description = PURPOSE) @HeaderParam(Purpose.HEADER) @Nullable String purpose) {
        var person = people.openTo(caller, personRef);
        Purpose.required(purpose);
        return Answers.ok(PersonView.of(person, closed.open(person)), person.version());
    }

    @PUT
    @Path("/{personRef}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change what is known of a person",
            description =
                    "Role practitioner of the person's council; send the whole of it with If-Match. The audit says"
                            + " that it was changed and by whom, never what it says.")
    public RestResponse<PersonView> change(
            UUID personRef,
            @Parameter(description = "The ETag of what you read") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "somebody", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    Details request) {
        var person = registering.change(caller, personRef, ifMatch, request);
        return Answers.ok(PersonView.of(person, request), person.version());
    }
}
