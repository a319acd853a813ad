package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.Weekly;

/**
 * What of a financial year a budget has for a schedule.
 *
 * @param recovered of what is due: it stays in the account of before, or was paid back
 */
public record FundYear(FinancialYear year, Money committed, Money spent, Money recovered) {

    static FundYear empty(FinancialYear year) {
        return new FundYear(year, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    static LocalDate firstDay(FinancialYear year) {
        return LocalDate.of(year.firstCalendarYear(), Month.APRIL, 1);
    }

    static LocalDate lastDay(FinancialYear year) {
        return firstDay(year).plusYears(1).minusDays(1);
    }

    FundYear recovering(Money more) {
        return new FundYear(year, committed, spent, recovered.plus(more));
    }

    private Money due(Weekly weekly) {
        return weekly.dueWithin(firstDay(year), lastDay(year)).minus(recovered).max(Money.ZERO);
    }

    /**
     * What is paid is of the first years as far as it is due in them; what is due to 31 March and not paid is committed.
     *
     * @param years in their order
     */
    static List<FundYear> brought(List<FundYear> years, Weekly weekly, Money paid) {
        var brought = new ArrayList<FundYear>();
        var left = paid;
        for (int i = 0; i < years.size(); i++) {
            var one = years.get(i);
            var due = one.due(weekly);
            var spent = i == years.size() - 1 ? left : left.min(due);
            brought.add(new FundYear(one.year, due.minus(spent).max(Money.ZERO), spent, one.recovered));
            left = left.minus(spent);
        }
        return List.copyOf(brought);
    }
}
