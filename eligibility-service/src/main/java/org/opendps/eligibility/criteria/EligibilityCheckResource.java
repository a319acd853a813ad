package org.opendps.eligibility.criteria;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.time.London;

/** The criteria for anyone who wants to try them. Stores nothing, and is told no name. */
@Path("/v1/eligibility-checks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Checks")
public class EligibilityCheckResource {

    private static final String EXAMPLE = """
            {"kind": "ADULT", "impairment": true,
             "outcomes": [{"outcome": "RELATIONSHIPS", "limbs": ["PAIN_DISTRESS_ANXIETY"]},
                          {"outcome": "COMMUNITY_FACILITIES", "limbs": ["WITHOUT_ASSISTANCE"]}],
             "wellbeing": {"significantImpact": true, "areas": ["PARTICIPATION"]},
             "urgent": false, "assessmentRefused": false,
             "circumstances": {"ordinaryResidence": "OURS", "finances": "AT_OR_BELOW_LIMIT"}}""";

    private final InstantSource clock;

    EligibilityCheckResource(InstantSource clock) {
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Would these findings make a person eligible?",
            description =
                    "Any role. Nothing is stored, and words of evidence are not repeated. An outcome without a limb"
                            + " counts as achieved. `consequence` says whether the needs must, may or need not be met, with the"
                            + " written outputs that the law asks for; `open` names the circumstances that it still needs.")
    public Determination check(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "an adult", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    Findings findings) {
        return Criteria.apply(findings.withoutWords(), London.today(clock));
    }
}
