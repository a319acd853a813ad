package org.opendps.finance.invoice.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What was ordered, what was received and what is invoiced, of one provider, service and time.
 *
 * @param order null when nothing was ordered
 * @param received in sessions; 0 for nothing
 * @param tolerance in pounds for each session: prices that differ by no more pass
 */
public record ThreeWayMatch(@Nullable Priced order, int received, Priced invoice, Money tolerance) {

    /** @param unitCost of one session, net of VAT */
    public record Priced(int units, Money unitCost) {

        Money total() {
            return unitCost.times(units);
        }
    }

    public MatchResult result() {
        return reasons().isEmpty() ? MatchResult.MATCHED : MatchResult.HOLD;
    }

    public List<MatchReason> reasons() {
        var reasons = new ArrayList<MatchReason>();
        if (order == null) {
            reasons.add(MatchReason.NO_ORDER);
        }
        if (received == 0) {
            reasons.add(MatchReason.NOT_RECEIVED);
        }
        if (invoice.units() > received || (order != null && invoice.units() > order.units())) {
            reasons.add(MatchReason.OVER_QUANTITY);
        }
        if (order != null && !isPriceOf(order)) {
            reasons.add(MatchReason.PRICE);
        }
        return reasons;
    }

    /** What nobody disputes; nothing without an order. */
    public Money payable() {
        if (order == null) {
            return Money.ZERO;
        }
        return price(order).times(units(order));
    }

    /** Of a session, what nobody disputes. */
    public Money price(Priced ordered) {
        return isPriceOf(ordered) ? invoice.unitCost() : invoice.unitCost().min(ordered.unitCost());
    }

    /** The sessions that nobody disputes. */
    public int units(Priced ordered) {
        return Math.min(Math.min(invoice.units(), received), ordered.units());
    }

    /** The rest of the invoice. */
    public Money disputed() {
        return invoice.total().minus(payable());
    }

    private boolean isPriceOf(Priced ordered) {
        var apart = invoice.unitCost().minus(ordered.unitCost());
        return !apart.max(apart.negated()).isMoreThan(tolerance);
    }
}
