package org.opendps.calloff.competition.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.procurement.Procurement;
import org.opendps.calloff.competition.procurement.Route;
import org.opendps.calloff.regime.Bidders;
import org.opendps.calloff.regime.NoticeFacts;
import org.opendps.calloff.regime.NoticeKind;
import org.opendps.calloff.regime.NoticeOccasion;
import org.opendps.calloff.regime.Regime;
import org.opendps.calloff.regime.Value;

/** What the law says of a call-off: of a draft as it is today, later as it was at the publication. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcurementView(
        @Nullable Regime regime,

        @Schema(description = "estimated over the whole time, net of VAT") @Nullable
        Money estimateNet,

        @Schema(description = "with VAT, as thresholds are") @Nullable
        Money estimateGross,

        @Schema(
                description =
                        "with VAT, the most that can be paid, where more is stated: a dynamic market opens by this")
        @Nullable
        Money payableGross,

        @Nullable Money threshold,
        @Nullable Boolean publicContract,

        @Schema(description = "below the threshold, but the public is told (Procurement Act 2023 s.87)") @Nullable
        Boolean notifiable,

        @Nullable Bidders bidders,
        @Nullable LocalDate earliestDeadline,
        @Nullable String deadlineCitation,

        @Schema(description = "whether it rests on a setting that the council's lawyer has to confirm") @Nullable
        Boolean deadlineLegalCheck,

        @Nullable Boolean shorterByAgreement,

        @Schema(description = "how long an award waits unless its approver says otherwise; none is required") @Nullable
        Integer standstillWorkingDays,

        @Schema(description = "what it would have to publish, as things stand; nothing of what the person chose")
        @Nullable
        List<ToPublish> toPublish,

        @Nullable String policyVersion,

        @Schema(description = "why it could not be published today; its figures stand beside it") @Nullable
        String refused,

        @Schema(description = "the law by which it could not") @Nullable
        String refusedBy) {

    /** A notice and what would make it due. */
    public record ToPublish(NoticeOccasion when, NoticeKind kind, String citation) {}

    private static List<ToPublish> toPublish(
            CallOff callOff, Regime regime, Value value, Bidders.Circle circle, LocalDate today) {
        var route = callOff.commission().route();
        if (route == Route.USER_CHOICE) {
            return List.of();
        }
        var ends = callOff.lots().getFirst().support().until();
        var urgent = route == Route.URGENT_INTERIM;
        var facts = NoticeFacts.of(today, ends, value, circle, urgent, 1);
        return Stream.of(NoticeOccasion.values())
                .flatMap(occasion -> regime.law().notices(occasion, facts).stream()
                        .map(due -> new ToPublish(occasion, due.kind(), due.citation())))
                .toList();
    }

    static ProcurementView of(CallOff callOff, Procurement procurement, LocalDate today) {
        var value = procurement.value();
        var deadline = procurement.earliestDeadline();
        var regime = procurement.regime();
        return new ProcurementView(
                regime,
                value.net(),
                value.gross(),
                value.payable(),
                value.threshold(),
                value.isPublicContract(),
                value.isNotifiable(),
                procurement.bidders(),
                deadline.day(),
                deadline.citation(),
                deadline.legalCheck(),
                deadline.shorterByAgreement(),
                procurement.standstillWorkingDays(),
                toPublish(callOff, regime, value, procurement.bidders().circle(), today),
                procurement.policyVersion(),
                null,
                null);
    }

    /** Who may bid; members where the law does not say. */
    Bidders.Circle circle() {
        return bidders == null ? Bidders.Circle.MEMBERS : bidders.circle();
    }

    /** Who may bid, and until when, is what the law does not say of it. */
    static ProcurementView refused(CallOff callOff, Regime regime, Value value, LocalDate today, Refusal refusal) {
        return new ProcurementView(
                regime,
                value.net(),
                value.gross(),
                value.payable(),
                value.threshold(),
                value.isPublicContract(),
                value.isNotifiable(),
                null,
                null,
                null,
                null,
                null,
                null,
                toPublish(callOff, regime, value, Bidders.Circle.MEMBERS, today),
                null,
                refusal.detail(),
                law(refusal));
    }

    static ProcurementView refused(Refusal refusal) {
        return new ProcurementView(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                refusal.detail(),
                law(refusal));
    }

    private static @Nullable String law(Refusal refusal) {
        return refusal.facts().get("citation") instanceof String law ? law : null;
    }
}
