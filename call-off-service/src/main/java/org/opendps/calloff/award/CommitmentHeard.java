package org.opendps.calloff.award;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** What we read of finance's answer; finance owns the event and may say more, in kinds that we do not know yet. */
public record CommitmentHeard(
        String kind,
        @Nullable UUID awardId,
        @Nullable Money amount,
        @Nullable String limit,
        @Nullable Money shortBy,
        @Nullable String financialYear,
        @Nullable String reason) {

    public enum Answer {
        RESERVED,
        REFUSED,
        FIRMED,
        SOMETHING_ELSE
    }

    public Answer answer() {
        return switch (kind) {
            case "COMMITMENT_RESERVED" -> Answer.RESERVED;
            case "COMMITMENT_REFUSED" -> Answer.REFUSED;
            case "COMMITMENT_FIRMED" -> Answer.FIRMED;
            default -> Answer.SOMETHING_ELSE;
        };
    }

    /** That the money is firm is only worth a note, whenever it is heard; an answer counts while it is awaited. */
    public boolean isNewsFor(Award award) {
        return answer() == Answer.FIRMED || award.awaitsMoney();
    }

    public MoneyMissing moneyMissing() {
        return new MoneyMissing(
                limit == null ? "UNKNOWN" : limit, shortBy, financialYear, reason == null ? "no reason given" : reason);
    }
}
