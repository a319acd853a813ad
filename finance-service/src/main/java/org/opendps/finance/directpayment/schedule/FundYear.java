package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayDeque;
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

    /** What is deducted and not due in its year any more is not due in the next ones. */
    private static List<Money> due(List<FundYear> years, Weekly weekly) {
        var due = new ArrayList<Money>();
        var more = Money.ZERO;
        for (var one : years) {
            var left = weekly.dueWithin(firstDay(one.year), lastDay(one.year))
                    .minus(one.deducted())
                    .minus(more);
            due.add(left.max(Money.ZERO));
            more = left.negated().max(Money.ZERO);
        }
        return due;
    }

    /**
     * What is paid is of the first years as far as it is due in them; what is due to 31 March and not paid is committed.
     * What was paid in advance of days that turn out not to be due stays with the last year in which anything is. What was
     * paid back and is more than a year had paid is of the one before.
     *
     * @param years in their order
     * @param paid whatever of it was paid back: that is of a year of its own
     */
    static List<FundYear> brought(List<FundYear> years, Weekly weekly, Money paid) {
        var due = due(years, weekly);
        int last = IntStream.range(0, years.size())
                .filter(i -> due.get(i).isPositive())
                .reduce((earlier, later) -> later)
                .orElse(0);
        var spent = new ArrayList<Money>();
        var left = paid;
        for (int i = 0; i < years.size(); i++) {
            var part = i == last ? left : left.min(due.get(i));
            spent.add(part);
            left = left.minus(part);
        }
        var brought = new ArrayDeque<FundYear>();
        var back = Money.ZERO;
        for (int i = years.size() - 1; i >= 0; i--) {
            var one = years.get(i);
            var part = spent.get(i);
            back = back.plus(one.repaid);
            var ofThis = i == 0 ? back : back.min(part.max(Money.ZERO));
            back = back.minus(ofThis);
            brought.addFirst(new FundYear(
                    one.year, due.get(i).minus(part).max(Money.ZERO), part.minus(ofThis), one.recovered, one.repaid));
        }
        return List.copyOf(brought);
    }
}
