package org.opendps.finance.budget;

import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;
import org.opendps.finance.schedule.FinancialYear;

record MoreIsReserved(FinancialYear year, Money amount, Money beyond) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "More than that is reserved already";
    }

    @Override
    public String detail() {
        return beyond.shown() + " more than there is in " + year + " is reserved, committed or spent by now, so "
                + amount.shown() + " cannot be the most. Allocate or move money first, or allow at least "
                + beyond.shown() + ".";
    }
}
