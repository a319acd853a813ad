package org.opendps.finance.reconciliation;

import org.opendps.blocks.money.Money;
import org.opendps.finance.budget.Provisioning;
import org.opendps.finance.schedule.FinancialYear;

/** A line that can be read. */
record Part(int line, Provisioning.Wanted budget, FinancialYear year, Money amount) {

    String key() {
        return budget.costCentre() + "\n" + budget.subjectiveCode() + "\n" + year;
    }
}
