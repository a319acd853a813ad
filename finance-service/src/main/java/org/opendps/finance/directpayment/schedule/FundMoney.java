package org.opendps.finance.directpayment.schedule;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.Weekly;

/**
 * What of a schedule was issued, paid and taken back, and what of it each financial year has.
 *
 * @param issued in instalments that stand
 * @param paid of them, whatever of it was paid back
 * @param postings how often it was posted
 */
@Embeddable
record FundMoney(
        Money issued,
        Money paid,
        @JdbcTypeCode(SqlTypes.JSON) Recoveries recoveries,
        @JdbcTypeCode(SqlTypes.JSON) List<FundYear> years,
        int postings) {

    static final FundMoney NONE = new FundMoney(Money.ZERO, Money.ZERO, Recoveries.NONE, List.of(), 0);

    /** The budgets of these years pay it, as far as it is due in them by then. */
    List<FundYear> yearsBy(LocalDate starts, LocalDate today) {
        var first = FinancialYear.of(starts);
        var last = FinancialYear.of(today.isBefore(starts) ? starts : today);
        var opened = new ArrayList<>(years);
        for (int year = first.firstCalendarYear() + years.size(); year <= last.firstCalendarYear(); year++) {
            opened.add(FundYear.empty(new FinancialYear(year)));
        }
        return List.copyOf(opened);
    }

    FundMoney with(List<FundYear> other) {
        return new FundMoney(issued, paid, recoveries, List.copyOf(other), postings);
    }

    /** What each year is to have by now. */
    List<FundYear> brought(Weekly weekly) {
        var recovered = years.stream().map(year -> recoveries.in(year, weekly)).toList();
        return FundYear.brought(recovered, weekly, paid.minus(recoveries.released(weekly)));
    }

    FundMoney posted(List<FundYear> brought) {
        return new FundMoney(issued, paid, recoveries, brought, postings + 1);
    }

    FundMoney issuing(Money more) {
        return new FundMoney(issued.plus(more), paid, recoveries, years, postings);
    }

    FundMoney paying(Money more) {
        return new FundMoney(issued, paid.plus(more), recoveries, years, postings);
    }

    /** A year that is not open yet has paid nothing: what comes back is of the last one that has. */
    FundMoney recovering(Recovery decided) {
        return new FundMoney(issued, paid, recoveries.with(decided.of(open(decided.year()))), years, postings);
    }

    private FinancialYear open(FinancialYear year) {
        boolean isOpen = years.stream().anyMatch(one -> one.year().equals(year));
        return isOpen ? year : years.getLast().year();
    }

    /** What was asked back is deducted after all. */
    FundMoney deducting(UUID account, LocalDate lastAccount, FinancialYear year) {
        return recovering(
                account, one -> one.instead(Recovery.Way.DEDUCTED, lastAccount).of(open(year)));
    }

    FundMoney recovering(UUID account, UnaryOperator<Recovery> change) {
        return new FundMoney(issued, paid, recoveries.changed(account, change), years, postings);
    }

    /** @param by what is known by now to have been paid by the end of a day */
    FundMoney knowing(Function<LocalDate, Payments.Paid> by) {
        return new FundMoney(issued, paid, recoveries.knowing(by), years, postings);
    }

    /** What is due up to that day and is in no instalment. */
    Money open(Weekly weekly, LocalDate until) {
        return weekly.dueUpTo(until)
                .minus(recoveries.deducted(weekly))
                .minus(issued)
                .plus(recoveries.released(weekly));
    }

    Money kept() {
        return paid.minus(recoveries.repaid());
    }
}
