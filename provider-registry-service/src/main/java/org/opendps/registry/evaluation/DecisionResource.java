package org.opendps.registry.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.registry.application.view.ApplicationView;

@Path("/v1/applications/{id}/decision")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation of applications")
public class DecisionResource {

    private static final String REFUSAL = """
            {"decision": "REFUSE", "reasons": [{"criterion": "The safeguarding assurance", "reason": "No named lead",
             "remedy": "Name a lead for safeguarding and apply again"}]}
            """;

    private final Judging judging;
    private final InstantSource clock;

    DecisionResource(Judging judging, InstantSource clock) {
        this.judging = judging;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COMMISSIONER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Admit or refuse the applicant",
            description = "Role commissioner, of the council that set up the purchasing system. The officer has"
                    + " declared to have no conflict. Needs a note on each condition by an evaluator without one. Who is admitted becomes a member at once, while the"
                    + " system is open and through its last day; a refusal"
                    + " tells at once of each unmet condition how to mend it.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a refusal", value = REFUSAL)))
    public ApplicationView decide(UUID id, @Valid @NotNull DecisionRequest request) {
        var now = clock.instant();
        return judging.decide(id, request, now);
    }
}
