package org.opendps.eligibility.assessment.written.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.print.TaggedPdf;
import org.opendps.eligibility.assessment.MadeDeterminations;
import org.opendps.eligibility.person.KnownPeople;

/** {@code /v1/determinations/{id}/record}. */
@Path("/v1/determinations/{id}/record")
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Determinations")
public class RecordResource {

    private static final String PDF = "application/pdf";

    private final MadeDeterminations made;
    private final Letters letters;
    private final KnownPeople people;
    private final Caller caller;

    RecordResource(MadeDeterminations made, Letters letters, KnownPeople people, Caller caller) {
        this.made = made;
        this.letters = letters;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            summary = "The written record of a determination",
            description =
                    "Role practitioner of the person's council. In plain English: the decision first, what it means,"
                            + " each finding with what it rests on and its citation, what happens next, how to disagree. As"
                            + " text/html, or as application/pdf with tags for screen readers. It says so when the"
                            + " determination does not stand.")
    public String page(
            UUID id,
            @Parameter(description = "Of the record, as a dispatch names it; the latest when it is left out")
                    @QueryParam("version")
                    @Nullable
                    Integer version) {
        var determination = made.get(id, caller);
        return letters.page(determination, people.openTo(caller, determination.personRef()), version);
    }

    @GET
    @Produces(PDF)
    public RestResponse<byte[]> print(UUID id, @QueryParam("version") @Nullable Integer version) {
        return RestResponse.ResponseBuilder.ok(TaggedPdf.of(page(id, version)), PDF)
                .header("Content-Disposition", "inline; filename=\"determination.pdf\"")
                .build();
    }
}
