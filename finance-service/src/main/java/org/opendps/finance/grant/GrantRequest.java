package org.opendps.finance.grant;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** What is to be given, to whom and for what. */
record GrantRequest(
        @NotNull GrantSource source,

        @Schema(description = "of the Area Board, or that the grant is for") @Nullable @Size(min = 1, max = 40)
        String area,

        @Schema(description = "when the club is on the system") @Nullable
        UUID providerId,

        @Schema(description = "the club; without it the provider's name") @Nullable @Size(min = 1, max = 200)
        String recipient,

        @NotBlank @Size(max = 500) String purpose,
        @NotNull Money amount,
        @NotNull LocalDate from,
        @NotNull LocalDate until,

        @Schema(description = "when the council or the board decided; its financial year is the grant's") @NotNull
        LocalDate decidedOn,

        @Nullable @Size(max = 100) String decisionReference) {

    static final String EXAMPLE = """
            {"source": "AREA_BOARD", "area": "NORTH", "recipient": "Tuesday Friendship Club",
             "purpose": "Rent of the hall and a driver", "amount": "3803.42", "from": "2026-04-01",
             "until": "2027-03-31", "decidedOn": "2026-03-12", "decisionReference": "NAB 2026/03"}""";

    @AssertTrue(message = "must be more than 0.00")
    boolean isAmount() {
        return amount == null || amount.isPositive();
    }

    @AssertTrue(message = "must not be before from, nor more than 10 years after it")
    boolean isUntil() {
        return from == null || until == null || (!until.isBefore(from) && !until.isAfter(from.plusYears(10)));
    }

    @AssertTrue(message = "or providerId must say who gets it")
    boolean isRecipient() {
        return providerId != null || (recipient != null && !recipient.isBlank());
    }

    /** @param reason for whoever reads it later */
    record Reason(@NotBlank @Size(max = 500) String reason) {

        static final String EXAMPLE = """
                {"reason": "The club has closed"}""";
    }

    record Payment(
            @NotNull LocalDate paidOn,
            @NotNull Money amount,
            @Nullable @Size(max = 100) String reference) {

        static final String EXAMPLE = """
                {"paidOn": "2026-05-01", "amount": "1901.71", "reference": "BACS 4711"}""";

        @AssertTrue(message = "must be more than 0.00")
        boolean isAmount() {
            return amount == null || amount.isPositive();
        }
    }

    record Recovery(
            @NotNull Money amount,
            @NotBlank @Size(max = 500) String reason) {

        static final String EXAMPLE = """
                {"amount": "950.00", "reason": "The hall was not rented in the summer"}""";

        @AssertTrue(message = "must be more than 0.00")
        boolean isAmount() {
            return amount == null || amount.isPositive();
        }
    }
}
