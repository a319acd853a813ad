package org.opendps.finance.contribution.income;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/** How much people are expected to pay towards what a budget buys in a year. */
@Entity
@SuppressWarnings("UnusedVariable") // why and by whom is read by queries and in the audit only
class ExpectedIncome {

    /** Of which budget, in which year. */
    @Embeddable
    record Of(UUID budgetId, String financialYear) {

        static Of year(UUID budgetId, FinancialYear year) {
            return new Of(budgetId, year.toString());
        }
    }

    @EmbeddedId
    private Of of;

    @Version
    private long version;

    private String authority;
    private Money amount;
    private String reason;
    private String setBy;

    protected ExpectedIncome() {}

    ExpectedIncome(Of of, String authority, IncomeRequest request, String by) {
        this.of = of;
        this.authority = authority;
        take(request, by);
    }

    final void take(IncomeRequest request, String by) {
        amount = request.amount();
        reason = request.reason();
        setBy = by;
    }

    long version() {
        return version;
    }
}
