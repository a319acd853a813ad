package org.opendps.finance.directpayment.schedule;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.Weekly;

/**
 * What of a schedule was issued and paid, and what of it each financial year has.
 *
 * @param postings how often it was posted
 */
@Embeddable
record FundMoney(
        Money issued,
        Money paid,
        Money repaid,
        @JdbcTypeCode(SqlTypes.JSON) List<FundYear> years,
        int postings) {

    static final FundMoney NONE = new FundMoney(Money.ZERO, Money.ZERO, Money.ZERO, List.of(), 0);

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
        return new FundMoney(issued, paid, repaid, List.copyOf(other), postings);
    }

    /** What each year is to have by now. */
    List<FundYear> brought(Weekly weekly) {
        return FundYear.brought(years, weekly, paid);
    }

    FundMoney posted(List<FundYear> brought) {
        return new FundMoney(issued, paid, repaid, brought, postings + 1);
    }

    FundMoney issuing(Money more) {
        return new FundMoney(issued.plus(more), paid, repaid, years, postings);
    }

    FundMoney paying(Money more) {
        return new FundMoney(issued, paid.plus(more), repaid, years, postings);
    }

    /** It stays in the account, and is not paid again. */
    FundMoney deducting(Money surplus, FinancialYear year) {
        return new FundMoney(issued, paid, repaid, in(year, one -> one.deducting(surplus)), postings);
    }

    /** It was paid back, of what that year had paid; with a minus it was not after all. */
    FundMoney payingBack(Money surplus, FinancialYear year) {
        return new FundMoney(issued, paid, repaid.plus(surplus), in(year, one -> one.payingBack(surplus)), postings);
    }

    /** A year that is not open yet has paid nothing: what came back is of the last one that has. */
    private List<FundYear> in(FinancialYear year, UnaryOperator<FundYear> change) {
        boolean isOpen = years.stream().anyMatch(one -> one.year().equals(year));
        var of = isOpen ? year : years.getLast().year();
        return years.stream()
                .map(one -> one.year().equals(of) ? change.apply(one) : one)
                .toList();
    }

    /** It was paid back and was never due: the days that it is withheld from are paid after all. */
    FundMoney releasing(Money neverDue) {
        return new FundMoney(issued.minus(neverDue), paid.minus(neverDue), repaid, years, postings);
    }

    /** What is due up to that day and is in no instalment. */
    Money open(Weekly weekly, LocalDate until) {
        return left(weekly, until).minus(issued);
    }

    /**
     * What was paid for days up to that one that turn out not to be due: it is withheld from what follows.
     *
     * @param later what of it was paid after these days, or for others
     */
    Money neverDue(Weekly weekly, LocalDate until, Money later) {
        return paid.minus(later).minus(left(weekly, until)).max(Money.ZERO);
    }

    private Money left(Weekly weekly, LocalDate until) {
        var deducted = Money.sum(years.stream().map(FundYear::deducted).toList());
        return weekly.dueUpTo(until).minus(deducted);
    }

    Money kept() {
        return paid.minus(repaid);
    }
}
