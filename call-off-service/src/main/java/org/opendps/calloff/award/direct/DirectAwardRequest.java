package org.opendps.calloff.award.direct;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.bid.offer.VatCode;
import org.opendps.calloff.competition.lot.LotRequest;
import org.opendps.calloff.competition.procurement.Route;

/**
 * What is to be awarded directly, to whom and why.
 *
 * @param unitCost for one session, net of VAT, in pounds; for AGREED_RATE the agreed one when left out
 * @param choice for USER_CHOICE
 * @param urgency for URGENT_INTERIM
 */
record DirectAwardRequest(
        @NotNull Route route,
        @NotNull UUID purchasingSystemId,
        @NotNull UUID personRef,
        @NotNull UUID budgetId,
        @NotNull UUID providerId,
        @NotNull @Valid LotRequest support,
        @Nullable Money unitCost,
        @NotNull VatCode vatCode,
        @Nullable Money oneOffCost,
        @Nullable @Valid Choice choice,
        @Nullable @Valid Urgency urgency,
        @Nullable @Size(max = 200) String decisionReference,
        @NotBlank @Size(max = 4000) String reason) {

    static final String EXAMPLE = """
            {"route": "USER_CHOICE", "purchasingSystemId": "01930000-0000-7000-8000-000000000001",
             "personRef": "5f1c0000-0000-4000-8000-000000000001", "budgetId": "01930000-0000-7000-8000-000000000002",
             "providerId": "01930000-0000-7000-8000-000000000004",
             "support": {"category": "DAY-OPPORTUNITIES", "area": "NORTH", "need": "Lunch and company",
                         "days": ["MONDAY"], "from": "2027-01-04", "until": "2027-03-31", "closedOnBankHolidays": true},
             "unitCost": "55.00", "vatCode": "EXEMPT",
             "choice": {"expressedBy": "PERSON", "on": "2026-11-24", "statement": "Wants to go where her friends go",
                        "onlyCapableSupplier": false, "notInBestInterestsToCompete": "The friends are what helps",
                        "reviewer": "team manager"},
             "reason": "The person's own choice"}""";

    @AssertTrue(
            message =
                    "takes no estimatedValue, estimateReason, priceMinimum or priceMaximum: the price of a direct award is"
                            + " known, and the estimate follows from it")
    boolean isSupport() {
        return support == null
                || (support.estimatedValue() == null
                        && support.estimateReason() == null
                        && support.priceMinimum() == null
                        && support.priceMaximum() == null);
    }

    /**
     * The person's preference (Procurement Act 2023 Sch 5 paras 15 to 17). No words that say who the person is.
     *
     * @param onlyCapableSupplier no other supplier could do it, so that no preference is needed
     * @param notInBestInterestsToCompete why, with a note on capacity where that matters
     */
    record Choice(
            @Nullable ExpressedBy expressedBy,
            @Nullable LocalDate on,
            @Nullable @Size(max = 4000) String statement,
            @NotNull Boolean onlyCapableSupplier,
            @NotBlank @Size(max = 4000) String notInBestInterestsToCompete,
            @NotBlank @Size(max = 200) String reviewer) {

        boolean isExpressed(LocalDate today) {
            return expressedBy != null && on != null && !on.isAfter(today) && statement != null && !statement.isBlank();
        }
    }

    /**
     * Why nothing else comes in time, by events that the council did not bring about (Procurement Act 2023 Sch 5 paras 13,
     * 14). No words that say who the person is.
     *
     * @param arose the day on which the need arose
     */
    record Urgency(
            @NotNull LocalDate arose,
            @NotBlank @Size(max = 4000) String why) {}

    enum ExpressedBy {
        PERSON,
        CARER,
        REPRESENTATIVE
    }

    Money once() {
        return oneOffCost == null ? Money.ZERO : oneOffCost;
    }
}
