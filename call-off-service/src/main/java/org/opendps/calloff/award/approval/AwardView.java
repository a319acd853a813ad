package org.opendps.calloff.award.approval;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.award.Award;
import org.opendps.calloff.award.AwardStatus;
import org.opendps.calloff.award.MoneyMissing;
import org.opendps.calloff.award.WaitsFor;
import org.opendps.calloff.award.gate.GateLine;
import org.opendps.calloff.award.recommendation.Terms;

/**
 * An award.
 *
 * @param refusal when it was refused: which limit, by how much, why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AwardView(
        UUID id,
        AwardStatus status,
        @Nullable UUID bidId,
        int lot,
        UUID placementId,
        @JsonUnwrapped Terms terms,
        String recommendedBy,
        String awardedBy,
        Instant awardedAt,

        @Schema(description = "when finance's answer was heard") @Nullable
        Instant answeredAt,

        @Nullable MoneyMissing refusal,

        @Schema(description = "what was in order when it was approved, each line with its law and the day")
        List<GateLine> gate,

        @Schema(description = "of the council's policy by which it was approved")
        String policyVersion,

        @Schema(description = "in STANDSTILL, what has to come before it is confirmed") @Nullable
        WaitsFor waitsFor,

        @Schema(description = "what is not in order any more, when it waits for GATE; looked at again each day")
        @Nullable
        String heldWhy,

        @Schema(description = "the last day on which the award waits") @Nullable
        LocalDate standstillUntil,

        @Nullable String withdrawnWhy) {

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
                award.moneyMissing(),
                award.gate(),
                award.policyVersion(),
                award.waitsFor(),
                award.heldWhy(),
                award.standstill().until(),
                award.withdrawnWhy());
    }
}
