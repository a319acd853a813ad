package org.opendps.calloff.placement.variation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.award.MoneyMissing;
import org.opendps.calloff.placement.change.Change;
import org.opendps.calloff.placement.change.ChangeStatus;
import org.opendps.calloff.placement.change.Proposal;
import org.opendps.calloff.placement.term.TermKind;

/** A change of a placement's terms and how far it has come. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeView(
        UUID id,
        UUID placementId,
        TermKind kind,

        @Schema(
                description = "RESERVING while finance is asked; HOLDS: the terms count; REFUSED: there is no money;"
                        + " WITHDRAWN before finance answered")
        ChangeStatus status,

        LocalDate from,

        @Schema(description = "the new last day of the placement; absent when that stays") @Nullable
        LocalDate until,

        Proposal change,
        String reason,
        @Nullable String decisionReference,

        @Schema(description = "whether finance was asked: for more a week, more days, another payee or budget")
        boolean moneyAsked,

        String askedBy,
        Instant askedAt,
        @Nullable Instant answeredAt,

        @Schema(
                description =
                        "which limit was met, and by how much; of a change that HOLDS: finance goes on by the old terms,"
                                + " and somebody has to look at it")
        @Nullable
        MoneyMissing refusal,

        @Nullable String withdrawnBy,
        @Nullable String withdrawnBecause) {

    public static ChangeView of(Change change) {
        var plan = change.plan();
        return new ChangeView(
                change.id(),
                change.placementId(),
                plan.kind(),
                change.status(),
                plan.from(),
                plan.until(),
                plan.proposal(),
                plan.reason(),
                plan.decisionReference(),
                change.moneyAsked(),
                change.askedBy(),
                change.askedAt(),
                change.answeredAt(),
                change.moneyMissing(),
                change.withdrawnBy(),
                change.withdrawnBecause());
    }
}
