package org.opendps.finance.payrun.payment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * A line of what is booked in the general ledger for a run: costs net of the VAT that the council recovers (VAT Act 1994
 * s.33), the VAT, and what providers are owed. Debits and credits add up to the same.
 *
 * @param costCentre null of the two control accounts
 */
record LedgerLine(@Nullable String costCentre, String account, Money debit, Money credit, String text) {

    /** What was bought for one cost centre and subjective code. */
    record Cost(String costCentre, String subjectiveCode, Money net, Money vat) {}

    static List<LedgerLine> of(int run, List<Cost> costs, String vatControl, String creditorsControl) {
        var text = "Pay run " + run;
        var lines = new ArrayList<LedgerLine>();
        costs.forEach(cost -> lines.add(debit(cost.costCentre(), cost.subjectiveCode(), cost.net(), text)));
        var net = Money.sum(costs.stream().map(Cost::net).toList());
        var vat = Money.sum(costs.stream().map(Cost::vat).toList());
        if (!vat.equals(Money.ZERO)) {
            lines.add(debit(null, vatControl, vat, text));
        }
        lines.add(debit(null, creditorsControl, net.plus(vat).negated(), text));
        return lines.stream().filter(line -> !line.isNothing()).toList();
    }

    private boolean isNothing() {
        return debit.equals(credit);
    }

    /** With a minus on the other side. */
    private static LedgerLine debit(@Nullable String costCentre, String account, Money amount, String text) {
        return new LedgerLine(
                costCentre, account, amount.max(Money.ZERO), amount.negated().max(Money.ZERO), text);
    }
}
