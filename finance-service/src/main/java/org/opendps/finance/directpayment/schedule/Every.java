package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;

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

    /** The first day of the first period that begins after a day. */
    public LocalDate nextAfter(LocalDate first, LocalDate day) {
        int period = 0;
        while (!begins(first, period).isAfter(day)) {
            period++;
        }
        return begins(first, period);
    }
}
