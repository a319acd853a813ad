package org.opendps.eligibility.person.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.eligibility.person.access.Purpose;

/** {@code /v1/people/{personRef}/export}. */
@Path("/v1/people/{personRef}/export")
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Privacy")
public class ExportResource {

    private static final String PURPOSE = "Required, mostly REQUEST_OF_THE_PERSON";

    private final Exporting exporting;
    private final Caller caller;
    private final ObjectMapper json;

    ExportResource(Exporting exporting, Caller caller, ObjectMapper json) {
        this.exporting = exporting;
        this.caller = caller;
        this.json = json;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Everything about one person",
            description = "Role practitioner of the person's council, for a request of the person (UK GDPR Article 15,"
                    + " within a month): what is known of them, assessments, plans, who cares for whom without other"
                    + " names, and who looked at the record. As text/html a page to read and to print.")
    public Export export(
            UUID personRef, @Parameter(description = PURPOSE) @HeaderParam(Purpose.HEADER) @Nullable String purpose) {
        var export = exporting.export(caller, personRef);
        Purpose.required(purpose);
        return export;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public String page(UUID personRef, @HeaderParam(Purpose.HEADER) @Nullable String purpose) {
        return ReadableExport.of(json.valueToTree(export(personRef, purpose)));
    }
}
