package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
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

    private Money dueByDays(Weekly weekly) {
        return weekly.dueWithin(firstDay(year), lastDay(year));
    }

    /**
     * What is paid is of the first years as far as it is due in them; what is due to 31 March and not paid is committed.
     * What was paid in advance of days that turn out not to be due stays with the last year in which anything is. What was
     * paid back and is more than a year had paid is of the one before. What is deducted and is more than its year owes, the
     * first years owe less that are not paid.
     *
     * @param years in their order
     * @param paid whatever of it was paid back: that is of a year of its own
     */
    static List<FundYear> brought(List<FundYear> years, Weekly weekly, Money paid) {
        var byDays = years.stream().map(one -> one.dueByDays(weekly)).toList();
        var due = new ArrayList<Money>();
        var more = Money.ZERO;
        int last = 0;
        for (int i = 0; i < years.size(); i++) {
            var left = byDays.get(i).minus(years.get(i).deducted());
            due.add(left.max(Money.ZERO));
            more = more.plus(left.negated().max(Money.ZERO));
            last = byDays.get(i).isPositive() ? i : last;
        }
        var spent = spent(paid, due, last);
        var committed = committed(due, spent, more);
        var brought = new ArrayDeque<FundYear>();
        var back = Money.ZERO;
        for (int i = years.size() - 1; i >= 0; i--) {
            var one = years.get(i);
            back = back.plus(one.repaid);
            var ofThis = i == 0 ? back : back.min(spent.get(i).max(Money.ZERO));
            back = back.minus(ofThis);
            brought.addFirst(
                    new FundYear(one.year, committed.get(i), spent.get(i).minus(ofThis), one.recovered, one.repaid));
        }
        return List.copyOf(brought);
    }

    private static List<Money> spent(Money paid, List<Money> due, int last) {
        var spent = new ArrayList<Money>();
        var left = paid;
        for (int i = 0; i < due.size(); i++) {
            var part = i == last ? left : left.min(due.get(i));
            spent.add(part);
            left = left.minus(part);
        }
        return spent;
    }

    /** @param deducted what of it no year has owed */
    private static List<Money> committed(List<Money> due, List<Money> spent, Money deducted) {
        var committed = new ArrayList<Money>();
        var more = deducted;
        for (int i = 0; i < due.size(); i++) {
            var open = due.get(i).minus(spent.get(i)).max(Money.ZERO);
            committed.add(open.minus(more).max(Money.ZERO));
            more = more.minus(open).max(Money.ZERO);
        }
        return committed;
    }
}
