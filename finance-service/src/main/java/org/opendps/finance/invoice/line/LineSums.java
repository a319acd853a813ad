package org.opendps.finance.invoice.line;

import java.util.List;
import java.util.function.Function;
import org.opendps.blocks.money.Money;

/** What the lines of an invoice add up to, net. */
public record LineSums(List<InvoiceLine> lines) {

    public Money payable() {
        return sum(InvoiceLine::payable);
    }

    public Money disputed() {
        return sum(InvoiceLine::disputed);
    }

    public Money credited() {
        return sum(InvoiceLine::credited);
    }

    /**
     * As it was invoiced, and of what has risen, when all of it is payable; otherwise what the codes of the lines make.
     *
     * @param invoiced less credits
     */
    public Money vat(Money invoiced) {
        return disputed().isPositive()
                ? sum(line -> line.vatCode().vatOn(line.payable()))
                : invoiced.plus(sum(line -> line.vatCode().vatOn(line.risen())));
    }

    private Money sum(Function<InvoiceLine, Money> amount) {
        return Money.sum(lines.stream().map(amount).toList());
    }
}
