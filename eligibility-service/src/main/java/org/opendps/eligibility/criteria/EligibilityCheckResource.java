package org.opendps.eligibility.criteria;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendps.blocks.idempotency.Idempotent;

@Path("/v1/eligibility-checks")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Checks")
public class EligibilityCheckResource {

    private static final String EXAMPLE = """
            {"kind": "ADULT", "impairment": true,
             "outcomes": [{"outcome": "RELATIONSHIPS", "limbs": ["PAIN_DISTRESS_ANXIETY"]},
                          {"outcome": "COMMUNITY_FACILITIES", "limbs": ["WITHOUT_ASSISTANCE"]}],
             "wellbeing": {"significantImpact": true, "areas": ["PARTICIPATION"]},
             "urgent": false, "assessmentRefused": false}
            """;

    @POST
    @Idempotent
    @Operation(
            summary = "What would the criteria decide on these findings?",
            description = "Any role. Nothing is stored, and nobody is named.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "two outcomes", value = EXAMPLE)))
    public Determination check(@Valid @NotNull Findings findings) {
        return Determination.of(findings);
    }
}
