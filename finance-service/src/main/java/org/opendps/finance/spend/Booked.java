package org.opendps.finance.spend;

import java.time.LocalDate;
import org.opendps.finance.schedule.FinancialYear;

/**
 * Where a spend event belongs in the books (domain rules R6.1, R6.12).
 *
 * @param period 1 is April, 12 is March, 13 closes a year that is over
 */
record Booked(FinancialYear year, int period) {

    static final int CLOSING = 13;

    /**
     * An accrual and its reversal belong to the day on which they are booked. Everything else counts in the year of its
     * service: in the period of that service while it lies ahead, and of the day on which it is booked afterwards, so that what
     * is approved or put right late changes no period that has passed.
     */
    static Booked of(SpendEntry entry) {
        var on = entry.occurredOn();
        if (entry.kind().isOfAPeriod()) {
            return new Booked(FinancialYear.of(on), FinancialYear.period(on));
        }
        return of(entry.serviceFrom(), on);
    }

    static Booked of(LocalDate service, LocalDate on) {
        var year = FinancialYear.of(service);
        if (service.isAfter(on)) {
            return new Booked(year, FinancialYear.period(service));
        }
        return new Booked(year, FinancialYear.of(on).equals(year) ? FinancialYear.period(on) : CLOSING);
    }
}
