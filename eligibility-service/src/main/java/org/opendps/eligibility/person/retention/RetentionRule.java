package org.opendps.eligibility.person.retention;

import java.time.LocalDate;

/**
 * How long records of a kind are kept, by the rule that holds on the day of the closure.
 *
 * @param years after the closure
 * @param toTheEndOfTheFinancialYear counted from the 31 March that follows the closure
 */
public record RetentionRule(
        RecordKind kind,
        LocalDate starts,
        int years,
        boolean toTheEndOfTheFinancialYear,
        String citation,
        boolean verified) {

    private static final int APRIL = 4;

    /** The first day on which the record may be erased. */
    public LocalDate erasableFrom(LocalDate closedOn) {
        return (toTheEndOfTheFinancialYear ? nextFinancialYear(closedOn) : closedOn).plusYears(years);
    }

    private static LocalDate nextFinancialYear(LocalDate day) {
        var april = LocalDate.of(day.getYear(), APRIL, 1);
        return day.isBefore(april) ? april : april.plusYears(1);
    }
}
