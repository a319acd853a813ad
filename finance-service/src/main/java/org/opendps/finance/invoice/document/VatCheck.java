package org.opendps.finance.invoice.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.opendps.blocks.money.Money;
import org.opendps.finance.spend.VatCode;

/** Whether the VAT of a document is what its codes make of it: rounded for each line, or once for each code. */
public final class VatCheck {

    private final Map<VatCode, Money> byCode = new EnumMap<>(VatCode.class);
    private Money byLine = Money.ZERO;

    public VatCheck with(VatCode code, Money net) {
        byCode.merge(code, net, Money::plus);
        byLine = byLine.plus(code.vatOn(net));
        return this;
    }

    public boolean accepts(Money vat) {
        var once = Money.sum(byCode.entrySet().stream()
                .map(e -> e.getKey().vatOn(e.getValue()))
                .toList());
        return Stream.of(byLine, once).anyMatch(vat::equals);
    }
}
