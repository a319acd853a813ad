package org.opendps.finance.invoice.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.invoice.document.InvoiceRequest;
import org.opendps.finance.spend.VatCode;

/**
 * A line as it was sent, and what was found of it.
 *
 * @param line from 1
 * @param matched net that nobody disputes, before credits
 * @param credited net that the provider has taken back
 */
public record InvoiceLine(
        int line,
        UUID placementId,
        LocalDate serviceFrom,
        LocalDate serviceTo,
        int units,
        Money unitPrice,
        VatCode vatCode,
        Money net,
        @Nullable Integer orderedUnits,
        @Nullable Money orderedPrice,
        int receivedUnits,
        List<HoldReason> reasons,
        Money matched,
        Money credited) {

    public static List<InvoiceLine> numbered(List<InvoiceRequest.Line> sent) {
        var lines = new ArrayList<InvoiceLine>();
        sent.forEach(line -> lines.add(of(lines.size() + 1, line)));
        return List.copyOf(lines);
    }

    private static InvoiceLine of(int line, InvoiceRequest.Line sent) {
        return new InvoiceLine(
                line,
                sent.placementId(),
                sent.serviceFrom(),
                sent.serviceTo(),
                sent.units(),
                sent.unitPrice(),
                sent.vatCode(),
                sent.net(),
                null,
                null,
                0,
                List.of(),
                Money.ZERO,
                Money.ZERO);
    }

    InvoiceLine found(
            @Nullable Integer ordered, @Nullable Money atPrice, int received, List<HoldReason> why, Money payableNet) {
        return new InvoiceLine(
                line,
                placementId,
                serviceFrom,
                serviceTo,
                units,
                unitPrice,
                vatCode,
                net,
                ordered,
                atPrice,
                received,
                List.copyOf(why),
                payableNet,
                credited);
    }

    public InvoiceLine lessBy(Money credit) {
        return new InvoiceLine(
                line,
                placementId,
                serviceFrom,
                serviceTo,
                units,
                unitPrice,
                vatCode,
                net,
                orderedUnits,
                orderedPrice,
                receivedUnits,
                reasons,
                matched,
                credited.plus(credit));
    }

    /** What the provider still asks for. */
    public Money asked() {
        return net.minus(credited);
    }

    public Money payable() {
        return matched.min(asked());
    }

    public Money disputed() {
        return asked().minus(payable());
    }

    /** Why it does not pass: what was about more than is asked for by now is settled. */
    public List<HoldReason> standing() {
        return disputed().isPositive()
                ? reasons
                : reasons.stream().filter(reason -> !reason.isOfMatch()).toList();
    }
}
