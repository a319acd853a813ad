package org.opendps.finance.payrun.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.opendps.finance.contribution.charge.Settlement;
import org.opendps.finance.payrun.PayLine;
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

    void tell(List<PayLine> paid, LocalDate on) {
        spending.announcePaid(
                paid.stream()
                        .filter(line -> line.of().kind() != SpendKind.CONTRIBUTION_DUE && !line.isNothing())
                        .map(line -> new Spending.Paid(line.of(), line.units(), line.net(), line.vat()))
                        .toList(),
                on);
        contributions.deducted(paid.stream().map(PayLine::of).toList(), on);
    }
}
