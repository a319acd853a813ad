package org.opendps.eligibility.person.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.eligibility.person.access.Purpose;

/** {@code /v1/people/searches}: a POST, so that nothing of a person stands in a URL. */
@Path("/v1/people/searches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "People")
public class SearchResource {

    private static final String EXAMPLE = """
            {"sound": {"familyName": "Smyth", "birthYear": 1948}}""";

    private final Searching searching;
    private final Caller caller;

    SearchResource(Searching searching, Caller caller) {
        this.searching = searching;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Find people of the council",
            description = "Role practitioner; finds people of the own council only, at most 50, in the order of their"
                    + " references. By NHS number, by both names and birth date, or by the sound of the surname (Double"
                    + " Metaphone) with the year of birth. By whole values only: a part of one finds nobody. Each who is"
                    + " found has it in the access log, with the header Purpose (CARE without one). Of a restricted"
                    + " record only the reference is shown. Nothing that was found is kept for an Idempotency-Key.")
    public SearchView search(
            @Parameter(description = "Why; CARE without one") @HeaderParam(Purpose.HEADER) @Nullable String purpose,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "by sound", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    SearchRequest request) {
        return searching.search(caller, request, Purpose.orCare(purpose));
    }
}
