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

    private static final String BY_KIND = """
            {"on": "2026-11-23", "ageBand": "AGE_25_TO_PENSION", "weeklyCost": "110.00", "capital": "0.00",
             "incomes": [{"kind": "INCOME_BENEFIT", "weekly": "180.00"}, {"kind": "PIP_DAILY_LIVING", "weekly": "76.70"},
                         {"kind": "PIP_MOBILITY", "weekly": "30.30"}, {"kind": "EARNINGS", "weekly": "45.00"}],
             "capitals": [{"kind": "SAVINGS", "amount": "16000.00", "owners": 2},
                          {"kind": "MAIN_HOME", "amount": "250000.00"}],
             "disabilityRelatedExpenditure": "12.50", "premiumKinds": ["DISABILITY"], "nonCareSupport": "6.00"}""";

    @POST
    @Idempotent
    @Operation(
            summary = "What would a person pay of a week's cost?",
            description =
                    "Any role. Nothing is stored. Income and capital are given as they count, by kind, or both. 422"
                            + " rate-not-available when the amounts of that date or household are not loaded and no"
                            + " minimumIncomeGuarantee is given. `unverifiedRates` names amounts of the sum that nobody has"
                            + " compared with the law. Who refuses the assessment is treated as above the limit; `exemption`"
                            + " is for what may not be charged for.")
    public Contribution check(
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = "a single person", value = EXAMPLE),
                                                @ExampleObject(name = "income and capital by kind", value = BY_KIND)
                                            }))
                    @Valid
                    @NotNull
                    Means means) {
        return Charging.assess(means);
    }
}
