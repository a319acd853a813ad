package org.opendps.finance.savings;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.money.Money;
import org.opendps.finance.budget.Directorate;
import org.opendps.finance.savings.mix.Effect;
import org.opendps.finance.savings.mix.Line;
import org.opendps.finance.savings.mix.PriceVolumeMix;
import org.opendps.finance.savings.mix.Quantity;

/** What was saved, by price, volume and mix, of figures that are sent. Stores nothing. */
@Path("/v1/savings-checks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Checks")
public class SavingsCheckResource {

    private static final String EXAMPLE = """
            {"directorate": "ADULTS", "target": "1000000.00",
             "baseline": [{"directorate": "ADULTS", "category": "DAY-CENTRE", "units": 100000, "unitCost": "60.00"}],
             "actual": [{"directorate": "ADULTS", "category": "DAY-CENTRE", "units": 52500, "unitCost": "60.00"},
                        {"directorate": "ADULTS", "category": "DAY-CENTRE", "units": 52500, "unitCost": "54.00"}]}""";

    /** @param closed whether the service was closed */
    record PricedLine(
            @NotNull Directorate directorate,
            @NotBlank @Size(max = 60) String category,
            @Nullable @Size(min = 1, max = 60) String band,
            @NotNull @Min(0) @Max(BaselineLine.MOST) Long units,
            @NotNull Money unitCost,
            @Nullable Boolean closed) {

        private static final Money DEAREST = Money.of("1000000.00");

        @AssertTrue(message = "must not be negative, nor more than a million")
        boolean isUnitCost() {
            return unitCost == null || (!unitCost.isNegative() && !unitCost.isMoreThan(DEAREST));
        }

        Line line() {
            return new Line(category, band);
        }

        Money amount() {
            return unitCost.times(units);
        }
    }

    record SavingsRequest(
            @NotNull Directorate directorate,
            @NotNull Money target,
            @Nullable Set<@NotNull Effect> counting,
            @NotNull @Size(max = 1000) List<@Valid @NotNull PricedLine> baseline,
            @NotNull @Size(max = 1000) List<@Valid @NotNull PricedLine> actual) {

        Set<Effect> countingOrPrice() {
            return counting == null || counting.isEmpty() ? Set.of(Effect.PRICE) : counting;
        }

        private List<PricedLine> own(List<PricedLine> lines) {
            return lines.stream()
                    .filter(line -> line.directorate() == directorate)
                    .toList();
        }

        PriceVolumeMix comparison() {
            return PriceVolumeMix.of(
                    byLine(own(baseline)),
                    byLine(own(actual)),
                    Stream.concat(own(baseline).stream(), own(actual).stream())
                            .filter(line -> Boolean.TRUE.equals(line.closed()))
                            .map(PricedLine::line)
                            .collect(Collectors.toSet()));
        }

        private static Map<Line, Quantity> byLine(List<PricedLine> lines) {
            var sums = new HashMap<Line, Quantity>();
            lines.forEach(one -> sums.merge(one.line(), Quantity.of(one.units(), one.amount()), Quantity::plus));
            return sums;
        }

        Money ofOthers() {
            return Money.sum(actual.stream()
                    .filter(line -> line.directorate() != directorate)
                    .map(PricedLine::amount)
                    .toList());
        }
    }

    record SavingsCheckView(
            SavingsView savings,

            @Schema(description = "spend of the other directorate, which is counted nowhere")
            Money leftOut) {}

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What was saved of a target, by price, volume and mix, to the penny",
            description =
                    "Any role. A line is a directorate, category and band, never the route by which it was bought;"
                            + " rows of one line are added up. price = sum of (p1 - p0) x q1; volume = (Q1 - Q0) x the average"
                            + " price of the baseline; mix = the rest. A line without a baseline is NEW and stands apart; so does"
                            + " volume that fell where `closed` is true in either list. Spend of the other directorate is left"
                            + " out. `counting` says which effects count; without it PRICE alone.")
    public SavingsCheckView check(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "half at a lower price", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    SavingsRequest request) {
        return new SavingsCheckView(
                SavingsView.of(
                        request.target(),
                        request.countingOrPrice(),
                        request.comparison().effects()),
                request.ofOthers());
    }
}
