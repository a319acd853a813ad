package org.opendps.calloff.placement.variation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.bid.offer.VatCode;
import org.opendps.calloff.competition.lot.PartOfDay;
import org.opendps.calloff.placement.change.ChangeRefused;
import org.opendps.calloff.placement.change.Plan;
import org.opendps.calloff.placement.change.Proposal;
import org.opendps.calloff.placement.term.TermKind;

/**
 * What is to be different from a day on. What is not named stays.
 *
 * @param places of a group or block
 */
public record VariationRequest(
        @NotNull LocalDate from,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable @Size(min = 1, max = 7) Set<@NotNull DayOfWeek> days,
        @Nullable @Size(max = 7) Map<@NotNull DayOfWeek, @NotNull PartOfDay> parts,
        @Nullable Money unitCost,
        @Nullable VatCode vatCode,
        @Nullable UUID providerId,
        @Nullable UUID budgetId,
        @Nullable @Size(max = 100) String planLine,
        @Nullable @Min(1) @Max(10_000) Integer places,
        @Nullable @Size(max = 100) String decisionReference) {

    static final String EXAMPLE = """
            {"from": "2027-02-01", "reason": "A third day, as agreed at the review",
             "days": ["MONDAY", "WEDNESDAY", "THURSDAY"]}""";

    private static final Money HIGHEST = Money.of("1000000.00");

    Plan plan() {
        mustBeWithinReach(unitCost);
        var proposal = new Proposal(providerId, days, parts, unitCost, vatCode, budgetId, planLine, null, null, places);
        var kind = providerId == null ? TermKind.VARIED : TermKind.MOVED;
        return new Plan(kind, from, null, proposal, reason, decisionReference);
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code price-out-of-reach} */
    public static void mustBeWithinReach(@Nullable Money price) {
        if (price != null && (!price.isPositive() || price.isMoreThan(HIGHEST))) {
            throw new ChangeRefused.PriceOutOfReach().refused();
        }
    }
}
