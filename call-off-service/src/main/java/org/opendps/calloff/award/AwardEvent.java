package org.opendps.calloff.award;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.award.recommendation.Terms;

/**
 * A step of an award: asked for the money, confirmed, or refused for want of it.
 *
 * @param personalBudgetVersion the least version of the personal budget by which the money is to be judged: topics do
 *     not wait for each other, and finance may have heard of less
 * @param limit with the next three why the money was refused, as finance said it; null unless it was
 */
record AwardEvent(
        Kind kind,
        UUID awardId,
        long version,
        UUID placementId,
        long personalBudgetVersion,
        @JsonUnwrapped Terms terms,
        @Nullable String limit,
        @Nullable Money shortBy,
        @Nullable String financialYear,
        @Nullable String reason)
        implements PublicEvent {

    enum Kind {
        AWARD_RECOMMENDED,
        AWARD_CONFIRMED,
        AWARD_REFUSED,
        AWARD_IN_STANDSTILL,
        AWARD_WITHDRAWN
    }

    static AwardEvent of(Award award, Kind kind) {
        var missing = award.moneyMissing();
        return new AwardEvent(
                kind,
                award.id(),
                award.version(),
                award.placementId(),
                award.personalBudgetVersion(),
                award.terms(),
                missing == null ? null : missing.limit(),
                missing == null ? null : missing.shortBy(),
                missing == null ? null : missing.financialYear(),
                missing == null ? null : missing.reason());
    }

    @Override
    public String topic() {
        return "call-off.award.v1";
    }

    @Override
    public UUID key() {
        return awardId;
    }

    @Override
    public String authority() {
        return terms.authority();
    }
}
