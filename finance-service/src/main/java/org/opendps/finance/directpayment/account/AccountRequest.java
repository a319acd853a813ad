package org.opendps.finance.directpayment.account;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * The account of a period, a quarter by custom.
 *
 * @param balance what is left in the account on its last day
 * @param receiptsChecked whether somebody of the council has looked at what it was spent on
 */
record AccountRequest(
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotNull Money spent,
        @NotNull Money balance,
        boolean receiptsChecked) {

    static final String EXAMPLE = """
            {"from": "2026-12-07", "until": "2027-03-06", "spent": "650.00", "balance": "980.00",
             "receiptsChecked": true}""";

    @AssertTrue(message = "must not be before from")
    boolean isUntil() {
        return until == null || from == null || !until.isBefore(from);
    }

    @AssertTrue(message = "must not be less than 0.00")
    boolean isSpent() {
        return spent == null || !spent.isNegative();
    }

    /** How it is taken back. */
    enum How {
        /** The next instalments are less. */
        DEDUCTION,
        /** The person pays it to the council. */
        REPAYMENT
    }

    record Recovery(
            @NotNull How how, @NotBlank @Size(max = 500) String reason) {

        static final String EXAMPLE = """
                {"how": "DEDUCTION", "reason": "Fewer sessions over the winter, as agreed at the review"}""";
    }

    record Waiver(@NotBlank @Size(max = 500) String reason) {

        static final String EXAMPLE = """
                {"reason": "Redundancy pay of a personal assistant is due in spring"}""";
    }

    /** @param amount null when it is all of the surplus, and that is still to be paid back */
    record Repayment(
            @Nullable Money amount,
            @NotNull LocalDate receivedOn,
            @NotBlank @Size(max = 60) String reference) {

        static final String EXAMPLE = """
                {"receivedOn": "2027-03-20", "reference": "CASH-2027-20114"}""";
    }
}
