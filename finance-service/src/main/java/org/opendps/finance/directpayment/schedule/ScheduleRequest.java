package org.opendps.finance.directpayment.schedule;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What is to be paid.
 *
 * @param providerId who holds an individual service fund; null of a direct payment
 * @param weekly net of what the person pays towards it
 * @param until the last day; null as long as no end is known
 * @param reason names nobody
 */
record ScheduleRequest(
        @NotNull UUID personRef,
        @NotNull UUID budgetId,
        @NotNull FundKind kind,
        @Nullable UUID providerId,
        @NotNull Every every,
        @NotNull Money weekly,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @NotBlank @Size(max = 500) String reason) {

    static final String EXAMPLE = """
            {"personRef": "5f1c0000-0000-4000-8000-000000000001", "budgetId": "01990000-0000-7000-8000-000000000001",
             "kind": "DIRECT_PAYMENT", "every": "FOUR_WEEKS", "weekly": "90.00", "from": "2026-12-07",
             "reason": "Support plan of 23 November, net of the assessed contribution"}""";

    @AssertTrue(message = "must be more than 0.00")
    boolean isWeekly() {
        return weekly == null || weekly.isPositive();
    }

    @AssertTrue(message = "must not be before from")
    boolean isUntil() {
        return until == null || from == null || !until.isBefore(from);
    }

    @AssertTrue(message = "must name who holds an individual service fund, and nobody of a direct payment")
    boolean isProviderId() {
        return kind == null || (providerId == null) == (kind == FundKind.DIRECT_PAYMENT);
    }

    FundRate rate() {
        return new FundRate(from, until, weekly);
    }

    /**
     * Another sum from a day on, which may be past.
     *
     * @param weekly 0.00 when nothing is paid from then on
     */
    record Change(
            @NotNull Money weekly,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @NotBlank @Size(max = 500) String reason) {

        static final String EXAMPLE = """
                {"weekly": "75.00", "from": "2027-01-04", "reason": "Review of 20 December"}""";

        @AssertTrue(message = "must not be less than 0.00")
        boolean isWeekly() {
            return weekly == null || !weekly.isNegative();
        }

        @AssertTrue(message = "must not be before from")
        boolean isUntil() {
            return until == null || from == null || !until.isBefore(from);
        }

        FundRate rate() {
            return new FundRate(from, until, weekly);
        }
    }

    record Rejection(@NotBlank @Size(max = 500) String reason) {

        static final String EXAMPLE = """
                {"reason": "The plan says forty pounds a week"}""";
    }
}
