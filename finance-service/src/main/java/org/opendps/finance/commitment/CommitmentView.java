package org.opendps.finance.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.YearPart;

/** A commitment as clients see it. */
record CommitmentView(
        UUID id,
        CommitmentStatus status,
        UUID awardId,
        UUID placementId,
        @Nullable UUID callOffId,
        @Nullable UUID personRef,
        UUID providerId,
        UUID budgetId,
        String category,
        String area,
        LocalDate from,
        LocalDate until,
        Money unitCost,
        Money weeklyCost,

        @Schema(description = "paid once, in the financial year of the first day; part of the amount")
        Money oneOffCost,

        Money amount,
        List<YearPart> byFinancialYear,
        @Nullable Shortfall shortfall) {

    static CommitmentView from(Commitment commitment) {
        var of = commitment.purchase();
        return new CommitmentView(
                commitment.id(),
                commitment.status(),
                commitment.awardId(),
                commitment.placementId(),
                of.callOffId(),
                of.personRef(),
                commitment.providerId(),
                commitment.budgetId(),
                of.category(),
                of.area(),
                commitment.starts(),
                commitment.ends(),
                commitment.unitCost(),
                commitment.weeklyCost(),
                commitment.once().cost(),
                commitment.amount(),
                commitment.parts(),
                commitment.refusal());
    }
}
