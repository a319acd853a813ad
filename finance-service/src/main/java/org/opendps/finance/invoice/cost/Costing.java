package org.opendps.finance.invoice.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.time.London;
import org.opendps.finance.ledger.Balance;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.spend.Spending;

/**
 * What is payable of an invoice is spent of the sessions that it charges: what a provider gives away is available again.
 * More than a budget has left is not booked: it is looked for again with each run, once there is money for it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Costing {

    private final CostGaps gaps;
    private final Ledger ledger;
    private final Spending spending;
    private final InstantSource clock;

    Costing(CostGaps gaps, Ledger ledger, Spending spending, InstantSource clock) {
        this.gaps = gaps;
        this.ledger = ledger;
        this.spending = spending;
        this.clock = clock;
    }

    /** After a step of it. */
    public void settle(String authority, UUID invoice) {
        settle(gaps.of(authority, invoice));
    }

    /** Whatever could not be booked before, or was never looked at. */
    @Transactional(TxType.SUPPORTS)
    public List<UUID> unsettled(String authority) {
        return gaps.invoices(authority);
    }

    private void settle(List<CostGap> found) {
        if (found.isEmpty()) {
            return;
        }
        var budgets = found.stream().map(gap -> gap.of().budgetId()).distinct().toList();
        ledger.lock(budgets);
        var room = new Room(ledger.balances(budgets));
        var today = London.today(clock);
        for (var gap : found) {
            if (room.takes(gap)) {
                var told = spending.announceOfInvoice(gap.of(), gap.line(), today, gap.week(), gap.invoice());
                ledger.post(Journal.invoiced(told, today, gap.spent()));
            }
        }
    }

    /** What the budgets have left, as it goes. */
    private static final class Room {

        private final Map<UUID, Map<FinancialYear, Money>> left = new HashMap<>();

        Room(Map<UUID, List<Balance>> balances) {
            balances.forEach((budget, years) -> left.put(
                    budget, years.stream().collect(Collectors.toMap(Balance::financialYear, Balance::reservable))));
        }

        boolean takes(CostGap gap) {
            var years = left.computeIfAbsent(gap.of().budgetId(), unknown -> new HashMap<>());
            var rest = years.getOrDefault(gap.year(), Money.ZERO).minus(gap.net());
            boolean takes = !gap.net().isPositive() || !Money.ZERO.isMoreThan(rest);
            if (takes) {
                years.put(gap.year(), rest);
            }
            return takes;
        }
    }
}
