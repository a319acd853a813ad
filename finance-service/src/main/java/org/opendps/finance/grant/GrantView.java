package org.opendps.finance.grant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/** A grant as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GrantView(
        UUID id,
        GrantStatus status,
        GrantSource source,
        @Nullable String area,
        @Nullable UUID providerId,
        String recipient,
        String purpose,
        Money amount,
        Money paid,
        Money recovered,
        LocalDate from,
        LocalDate until,
        LocalDate decidedOn,
        FinancialYear financialYear,
        @Nullable String decisionReference,
        List<Instalment> instalments,
        String proposedBy,
        Instant proposedAt,
        @Nullable String awardedBy,
        @Nullable Instant awardedAt,

        @Schema(description = "why it was rejected, ended or recovered") @Nullable
        String reason) {

    static GrantView of(Grant grant) {
        return new GrantView(
                grant.id(),
                grant.status(),
                grant.source(),
                grant.area(),
                grant.providerId(),
                grant.recipient(),
                grant.purpose(),
                grant.amount(),
                grant.paid(),
                grant.recovered(),
                grant.starts(),
                grant.ends(),
                grant.decidedOn(),
                grant.financialYear(),
                grant.decisionReference(),
                grant.instalments(),
                grant.proposedBy(),
                grant.proposedAt(),
                grant.awardedBy(),
                grant.awardedAt(),
                grant.lastReason());
    }
}
