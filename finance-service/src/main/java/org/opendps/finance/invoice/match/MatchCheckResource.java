package org.opendps.finance.invoice.match;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.money.Money;
import org.opendps.finance.invoice.match.ThreeWayMatch.Priced;

/** Whether an invoice is what was ordered and what was received. Stores nothing. */
@Path("/v1/match-checks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Checks")
public class MatchCheckResource {

    private static final int MOST = 1_000_000;
    private static final Money DEAREST = Money.of("1000000.00");
    private static final String EXAMPLE = """
            {"order": {"units": 8, "unitCost": "55.00"}, "received": {"units": 7},
             "invoice": {"units": 8, "unitCost": "55.00"}, "tolerance": "0.00"}""";

    record Line(
            @NotNull @Min(1) @Max(MOST) Integer units,
            @NotNull Money unitCost) {

        @AssertTrue(message = "must not be negative, nor more than a million")
        boolean isUnitCost() {
            return unitCost == null || isWithinReach(unitCost);
        }

        Priced priced() {
            return new Priced(units, unitCost);
        }
    }

    record Received(@NotNull @Min(0) @Max(MOST) Integer units) {}

    /** @param tolerance by how much prices of a session may differ; without it by nothing */
    record MatchRequest(
            @Nullable @Valid Line order,
            @Nullable @Valid Received received,
            @NotNull @Valid Line invoice,
            @Nullable Money tolerance) {

        @AssertTrue(message = "must not be negative, nor more than a million")
        boolean isTolerance() {
            return tolerance == null || isWithinReach(tolerance);
        }

        ThreeWayMatch match() {
            return new ThreeWayMatch(
                    order == null ? null : order.priced(),
                    received == null ? 0 : received.units(),
                    invoice.priced(),
                    tolerance == null ? Money.ZERO : tolerance);
        }
    }

    private static boolean isWithinReach(Money amount) {
        return !amount.isNegative() && !amount.isMoreThan(DEAREST);
    }

    public record MatchView(MatchResult result, List<MatchReason> reasons, Money payable, Money disputed) {

        static MatchView of(ThreeWayMatch match) {
            return new MatchView(match.result(), match.reasons(), match.payable(), match.disputed());
        }
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Whether an invoice is what was ordered and received, and what of it may be paid",
            description =
                    "Any role. MATCHED, or HOLD with every reason: NO_ORDER, NOT_RECEIVED, OVER_QUANTITY (more than"
                            + " received or than ordered), PRICE (a session costs other than ordered, by more than `tolerance`)."
                            + " `payable` is what nobody disputes: the fewest of the sessions, at the lower price, or at the"
                            + " invoiced one within the tolerance; nothing without an order. `disputed` is the rest. Leave out"
                            + " `order` or `received` when there is none.")
    public MatchView check(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "one too many", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    MatchRequest request) {
        return MatchView.of(request.match());
    }
}
