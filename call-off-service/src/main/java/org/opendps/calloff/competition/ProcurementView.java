package org.opendps.calloff.competition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;
import org.opendps.calloff.regime.Bidders;
import org.opendps.calloff.regime.Regime;

/** What the law says of a call-off: of a draft as it is today, later as it was at the publication. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcurementView(
        @Nullable Regime regime,

        @Schema(description = "estimated over the whole time, net of VAT") @Nullable
        Money estimateNet,

        @Schema(description = "with VAT, as thresholds are") @Nullable
        Money estimateGross,

        @Nullable Money threshold,
        @Nullable Boolean publicContract,

        @Schema(description = "below the threshold, but the public is told (Procurement Act 2023 s.87)") @Nullable
        Boolean notifiable,

        @Nullable Bidders bidders,
        @Nullable LocalDate earliestDeadline,
        @Nullable String deadlineCitation,
        @Nullable Boolean shorterByAgreement,
        @Nullable String policyVersion,

        @Schema(description = "why it could not be published today") @Nullable
        String refused) {

    static ProcurementView of(Procurement procurement) {
        var value = procurement.value();
        var deadline = procurement.earliestDeadline();
        return new ProcurementView(
                procurement.regime(),
                value.net(),
                value.gross(),
                value.threshold(),
                value.isPublicContract(),
                value.isNotifiable(),
                procurement.bidders(),
                deadline.day(),
                deadline.citation(),
                deadline.shorterByAgreement(),
                procurement.policyVersion(),
                null);
    }

    static ProcurementView refused(Refusal refusal) {
        return new ProcurementView(null, null, null, null, null, null, null, null, null, null, null, refusal.detail());
    }
}
