package org.opendps.calloff.award;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An award.
 *
 * @param refusal when it was refused: which limit, by how much, why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AwardView(
        UUID id,
        AwardStatus status,
        UUID bidId,
        int lot,
        UUID placementId,
        @JsonUnwrapped Terms terms,
        String recommendedBy,
        String awardedBy,
        Instant awardedAt,

        @Schema(description = "when finance's answer was heard") @Nullable
        Instant answeredAt,

        @Nullable MoneyMissing refusal) {

    static AwardView from(Award award) {
        return new AwardView(
                award.id(),
                award.status(),
                award.bidId(),
                award.lot(),
                award.placementId(),
                award.terms(),
                award.recommendedBy(),
                award.awardedBy(),
                award.awardedAt(),
                award.answeredAt(),
                award.moneyMissing());
    }
}
