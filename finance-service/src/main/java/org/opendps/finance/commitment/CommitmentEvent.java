package org.opendps.finance.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.YearPart;

/** The public fact about a commitment, on {@code finance.commitment.v1}. The last four only when it was refused. */
record CommitmentEvent(
        String kind,
        UUID commitmentId,
        long version,
        String authority,
        UUID awardId,
        UUID placementId,
        @Nullable UUID callOffId,
        @Nullable UUID personRef,
        UUID providerId,
        UUID budgetId,
        String category,
        String area,
        String fundingRoute,
        Money weeklyCost,
        Money oneOffCost,
        LocalDate from,
        LocalDate until,
        Money amount,
        List<YearPart> byFinancialYear,
        Shortfall.@Nullable Limit limit,
        @Nullable Money shortBy,
        @Nullable FinancialYear financialYear,
        @Nullable String reason)
        implements PublicEvent {

    static CommitmentEvent of(Commitment commitment) {
        var of = commitment.purchase();
        var refusal = commitment.refusal();
        return new CommitmentEvent(
                switch (commitment.status()) {
                    case RESERVED -> "COMMITMENT_RESERVED";
                    case REFUSED -> "COMMITMENT_REFUSED";
                    case FIRM -> commitment.isShortened() ? "COMMITMENT_CHANGED" : "COMMITMENT_FIRMED";
                    case RELEASED -> "COMMITMENT_RELEASED";
                },
                commitment.id(),
                commitment.version(),
                of.authority(),
                commitment.awardId(),
                commitment.placementId(),
                of.callOffId(),
                of.personRef(),
                commitment.providerId(),
                commitment.budgetId(),
                of.category(),
                of.area(),
                of.fundingRoute(),
                commitment.weeklyCost(),
                commitment.once().cost(),
                commitment.starts(),
                commitment.ends(),
                commitment.amount(),
                commitment.parts(),
                refusal == null ? null : refusal.limit(),
                refusal == null ? null : refusal.shortBy(),
                refusal == null ? null : refusal.financialYear(),
                refusal == null ? null : refusal.reason());
    }

    @Override
    public String topic() {
        return "finance.commitment.v1";
    }

    @Override
    public UUID key() {
        return placementId;
    }
}
