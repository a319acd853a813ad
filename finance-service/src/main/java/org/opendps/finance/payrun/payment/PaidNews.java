package org.opendps.finance.payrun.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import org.opendps.finance.contribution.charge.Settlement;
import org.opendps.finance.spend.SpendEntry;
import org.opendps.finance.spend.SpendKind;
import org.opendps.finance.spend.Spending;

/** Tells what a payment has paid, and what the provider has collected of it from people. */
@ApplicationScoped
class PaidNews {

    private final Spending spending;
    private final Settlement contributions;

    PaidNews(Spending spending, Settlement contributions) {
        this.spending = spending;
        this.contributions = contributions;
    }

    void tell(Collection<SpendEntry> paid, LocalDate on) {
        paid.stream()
                .filter(entry -> entry.kind() != SpendKind.CONTRIBUTION_DUE)
                .forEach(entry -> spending.announce(SpendKind.PAID, entry, on));
        contributions.deducted(paid, on);
    }
}
