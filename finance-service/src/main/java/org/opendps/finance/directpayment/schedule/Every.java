package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;
import org.opendps.finance.schedule.FinancialYear;

/** How often it is paid, always ahead. */
public enum Every {
    FOUR_WEEKS,
    MONTH;

    /** The first day of the period with that number; the first is 0. */
    private LocalDate begins(LocalDate first, int period) {
        return switch (this) {
            case FOUR_WEEKS -> first.plusWeeks(4L * period);
            case MONTH -> first.plusMonths(period);
        };
    }

    /**
     * The first day of the first period that begins after a day. A period that lies in two financial years is paid in two
     * parts, each out of its own.
     */
    public LocalDate nextAfter(LocalDate first, LocalDate day) {
        int period = 0;
        while (!begins(first, period).isAfter(day)) {
            period++;
        }
        var next = begins(first, period);
        var year = FundYear.lastDay(FinancialYear.of(day)).plusDays(1);
        return year.isBefore(next) ? year : next;
    }
}
