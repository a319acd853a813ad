package org.opendps.finance.budget;

import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;
import org.opendps.finance.schedule.FinancialYear;

record AllocatedTooMuch(FinancialYear year, Money allocated, Money amount, Money highest) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Allocated too much";
    }

    @Override
    public String detail() {
        return amount.shown() + " on top of the " + allocated.shown() + " of " + year + " is more than the "
                + highest.shown() + " that a budget can hold. Look for a slip of the keys.";
    }
}
