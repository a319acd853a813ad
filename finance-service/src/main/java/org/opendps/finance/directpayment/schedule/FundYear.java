package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.Weekly;

/**
 * What of a financial year a budget has for a schedule.
 *
 * @param recovered of what is due: it stays in the account of before, or was paid back
 * @param repaid of that what was paid back: it is not due again, and was not spent
 */
public record FundYear(FinancialYear year, Money committed, Money spent, Money recovered, Money repaid) {

    static FundYear empty(FinancialYear year) {
        return new FundYear(year, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    static LocalDate firstDay(FinancialYear year) {
        return LocalDate.of(year.firstCalendarYear(), Month.APRIL, 1);
    }

    static LocalDate lastDay(FinancialYear year) {
        return firstDay(year).plusYears(1).minusDays(1);
    }

    FundYear recovered(Money all, Money ofThatRepaid) {
        return new FundYear(year, committed, spent, all, ofThatRepaid);
    }

    private Money deducted() {
        return recovered.minus(repaid);
    }

    private Money due(Weekly weekly) {
        return weekly.dueWithin(firstDay(year), lastDay(year)).minus(deducted()).max(Money.ZERO);
    }

    /**
     * What is paid is of the first years as far as it is due in them; what is due to 31 March and not paid is committed.
     * What was paid in advance of days that turn out not to be due stays with the last year in which anything is.
     *
     * @param years in their order
     * @param paid whatever of it was paid back: that is of a year of its own
     */
    static List<FundYear> brought(List<FundYear> years, Weekly weekly, Money paid) {
        var due = years.stream().map(one -> one.due(weekly)).toList();
        int last = IntStream.range(0, years.size())
                .filter(i -> due.get(i).isPositive())
                .reduce((earlier, later) -> later)
                .orElse(0);
        var brought = new ArrayList<FundYear>();
        var left = paid;
        for (int i = 0; i < years.size(); i++) {
            var one = years.get(i);
            var part = i == last ? left : left.min(due.get(i));
            brought.add(new FundYear(
                    one.year,
                    due.get(i).minus(part).max(Money.ZERO),
                    part.minus(one.repaid),
                    one.recovered,
                    one.repaid));
            left = left.minus(part);
        }
        return List.copyOf(brought);
    }
}
