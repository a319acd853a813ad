package org.opendps.eligibility.charging;

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

/** The sum for anyone who wants to verify it. Stores nothing, and is told no name. */
@Path("/v1/contribution-checks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Checks")
public class ContributionCheckResource {

    private static final String EXAMPLE = """
            {"on": "2026-11-23", "ageBand": "AGE_25_TO_PENSION", "weeklyCost": "110.00", "weeklyIncome": "250.00",
             "capital": "18000.00", "housingCosts": "20.00", "disabilityRelatedExpenditure": "12.50",
             "minimumIncomeGuarantee": null, "premiums": "0.00"}""";

    @POST
    @Idempotent
    @Operation(
            summary = "What would a person pay of a week's cost?",
            description = "Any role. Nothing is stored. 422 rate-not-available when the amounts of that date or"
                    + " household are not loaded and no minimumIncomeGuarantee is given.")
    public Contribution check(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a single person", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    Means means) {
        return Charging.assess(means);
    }
}
