package org.opendps.calloff.placement.selffunded;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.bid.offer.VatCode;
import org.opendps.calloff.placement.subject.AgeBand;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.Basis;
import org.opendps.calloff.placement.term.Funding;

/** A place that somebody takes at their own cost. */
public record SelfFundedRequest(
        @NotBlank String payer,
        @NotNull UUID personRef,
        @NotNull UUID providerId,
        @NotBlank @Size(max = 100) String category,
        @NotBlank @Size(max = 100) String area,
        @NotEmpty @Size(max = 7) Set<@NotNull DayOfWeek> days,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotNull Money unitCost,
        @NotNull VatCode vatCode,
        @NotNull Boolean closedOnBankHolidays,
        @Nullable AgeBand ageBand) {

    static final String EXAMPLE = """
            {"payer": "SELF", "personRef": "5f1c0000-0000-4000-8000-000000000001",
             "providerId": "01930000-0000-7000-8000-000000000003", "category": "DAY-OPPORTUNITIES", "area": "NORTH",
             "days": ["MONDAY"], "from": "2027-01-04", "until": "2027-12-31", "unitCost": "55.00",
             "vatCode": "EXEMPT", "closedOnBankHolidays": true, "ageBand": "AGE_65_AND_OVER"}""";

    @AssertTrue(message = "must be SELF: what the council buys begins with a call-off")
    boolean isPayer() {
        return Funding.SELF.equals(payer);
    }

    @AssertTrue(message = "must not be before from, nor more than 20 years after it")
    boolean isUntil() {
        return from == null || until == null || (!until.isBefore(from) && !until.isAfter(from.plusYears(20)));
    }

    Arrangement arrangement() {
        return Arrangement.of(providerId, days, unitCost, vatCode, null, Funding.SELF, Basis.PRIVATE);
    }
}
