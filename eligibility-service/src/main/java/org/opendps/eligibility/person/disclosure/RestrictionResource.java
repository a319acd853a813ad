package org.opendps.eligibility.person.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.person.access.Restrictions;

/** {@code /v1/people/{personRef}/restriction} and {@code /break-glass}. */
@Path("/v1/people/{personRef}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Privacy")
public class RestrictionResource {

    private static final String EXAMPLE = """
            {"kind": "MEMBER_OF_STAFF", "practitioners": ["practitioner", "practitioner2"]}""";
    private static final String GLASS = """
            {"purpose": "SAFEGUARDING", "reason": "Hospital rings, nobody who is named can be reached"}""";

    private final Restricting restricting;
    private final Restrictions restrictions;
    private final KnownPeople people;
    private final Caller caller;

    RestrictionResource(Restricting restricting, Restrictions restrictions, KnownPeople people, Caller caller) {
        this.restricting = restricting;
        this.restrictions = restrictions;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @Path("/restriction")
    @Operation(
            summary = "Who may open a restricted record",
            description = "Role practitioner of the person's council. 404 when it is not restricted.")
    public RestResponse<RestrictionView> read(UUID personRef) {
        people.mustBeKnownTo(caller, personRef);
        var standing = restrictions
                .findByIdOptional(personRef)
                .orElseThrow(() -> new NotFound("restriction of person", personRef).refused());
        return Answers.ok(RestrictionView.of(personRef, standing), standing.version());
    }

    @PUT
    @Path("/restriction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Restrict a record to some practitioners",
            description = "Role practitioner of the person's council, who must be among those that are named. With"
                    + " If-Match once it is restricted. To all other practitioners the person, assessments, plans and"
                    + " budget are closed.")
    public RestResponse<RestrictionView> restrict(
            UUID personRef,
            @Parameter(description = "The ETag of what you read, once the record is restricted")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "of a colleague", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    RestrictionRequest request) {
        var standing = restricting.restrict(caller, personRef, ifMatch, request);
        return Answers.ok(RestrictionView.of(personRef, standing), standing.version());
    }

    @DELETE
    @Path("/restriction")
    @Operation(
            summary = "Open a restricted record to the whole council again",
            description = "Role practitioner who may open it.")
    public void lift(UUID personRef) {
        restricting.lift(caller, personRef);
    }

    @POST
    @Path("/break-glass")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Open a restricted record in an emergency",
            description = "Role practitioner of the person's council who is not named. The record is open to the caller"
                    + " for an hour. The reason, and everything that is read, is marked in the access log.")
    @APIResponseSchema(value = BrokenGlass.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<BrokenGlass> breakGlass(
            UUID personRef,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "at night", value = GLASS)))
                    @Valid
                    @NotNull
                    BreakGlassRequest request) {
        var access = restricting.breakGlass(caller, personRef, request);
        return Answers.created(
                "/v1/people/" + personRef + "/accesses",
                new BrokenGlass(access.id(), access.openUntil().orElseThrow()));
    }
}
