package org.opendps.finance.schedule;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.money.Money;

/** How many sessions a placement has and what they cost, by financial year. Stores nothing. */
@Path("/v1/proration-checks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Checks")
public class ProrationCheckResource {

    private static final String EXAMPLE = """
            {"from": "2026-10-05", "to": "2027-03-31", "days": ["MONDAY", "THURSDAY"], "unitCost": "55.00",
             "closedOnBankHolidays": true}""";

    public record ProrationRequest(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotEmpty Set<@NotNull DayOfWeek> days,
            @NotNull Money unitCost,
            boolean closedOnBankHolidays) {

        @AssertTrue(message = "must not be negative")
        boolean isUnitCost() {
            return unitCost == null || !unitCost.isNegative();
        }

        @AssertTrue(message = "must not be before from, nor more than 10 years after it")
        boolean isTo() {
            return from == null || to == null || (!to.isBefore(from) && !to.isAfter(from.plusYears(10)));
        }
    }

    public record ProrationView(int sessions, Money cost, List<YearPart> byFinancialYear, List<LocalDate> skipped) {}

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "How many sessions, at what cost, in which financial year",
            description = "Any role. 422 calendar-not-available when bank holidays of a year are not loaded.")
    public ProrationView check(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "two days a week", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    ProrationRequest request) {
        var schedule = new Schedule(request.from(), request.to(), request.days(), request.closedOnBankHolidays());
        var parts = schedule.byFinancialYear(request.unitCost());
        return new ProrationView(
                parts.stream().mapToInt(YearPart::sessions).sum(),
                Money.sum(parts.stream().map(YearPart::cost).toList()),
                parts,
                schedule.skipped());
    }
}
